/** About: versions, where the data lies, and how much there is. */
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api.tsx';
import { OwnNames } from '../settings/own-names.tsx';
import { PathLine } from '../settings/path-line.tsx';
import '../settings/settings.css';
import { sayError } from '../ui/blank.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { sayCount } from '../ui/say.ts';

export function About({ onClose }: { onClose: () => void }) {
  const { query } = useApi();
  const about = useQuery(query.app.about.queryOptions({ staleTime: 0 }));
  const { data } = about;
  return (
    <Dialog title="About Parallax" onClose={onClose}>
      {about.error && <p className="about">{sayError(about.error)}</p>}
      {data && (
        <dl className="about">
          <dt>Version</dt>
          <dd>
            {data.version} · rules {data.rules} · SQLite {data.sqlite}
          </dd>
          <dt>Data</dt>
          <dd>
            <PathLine
              path={data.dataDirectory}
              of="the data"
              folder={data.showsFolders && 'data'}
            />
          </dd>
          <dt>Briefs</dt>
          <dd>
            <PathLine
              path={data.briefDirectory}
              of="the briefs"
              folder={data.showsFolders && 'briefs'}
            />
          </dd>
          <dt>Own names</dt>
          <dd>
            <OwnNames names={data.names} />
          </dd>
          <dt>Holds</dt>
          <dd>
            {sayCount(data.articles, 'article')} in {sayCount(data.stories, 'story', 'stories')}{' '}
            from {sayCount(data.feeds, 'source')}, {(data.databaseBytes / 1e6).toFixed(1)} MB
          </dd>
          <dt>Privacy</dt>
          <dd>All is read and compared on this computer. Only your sources are asked.</dd>
        </dl>
      )}
    </Dialog>
  );
}
