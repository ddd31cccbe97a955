/** Where an article belongs: moved to another story, or made one of its own. */
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useSplit } from '../corrections/use-split.ts';
import { useLayers } from '../layers.tsx';
import { useCommands } from '../palette/use-commands.tsx';
import { useStory } from '../story-context.tsx';
import { IconButton } from '../ui/button.tsx';

export function ArticleMenu({ article }: { article: string }) {
  const openLayer = useLayers();
  const alone = useStory().view.articles.length === 1;
  const split = useSplit();
  const moveArticle = () => openLayer({ type: 'move', articles: [article] });
  const splitArticle = () => split([article]);
  useCommands({ moveArticle, ...(!alone && { splitArticle }) });
  return (
    <MenuTrigger>
      <IconButton icon="more" label="More about this article" />
      <Popover placement="bottom end">
        <Menu className="menu" aria-label="More about this article">
          <MenuItem onAction={moveArticle}>Move to another story…</MenuItem>
          <MenuItem isDisabled={alone} onAction={splitArticle}>
            Make a story of its own
          </MenuItem>
          <MenuItem onAction={() => openLayer('names')}>Names in the story…</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
