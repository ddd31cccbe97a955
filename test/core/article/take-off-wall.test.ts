/** Where a text ends at a wall, and where it merely speaks of subscriptions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle, takeOffWall } from '../../../core/article/index.ts';

const told =
  'The committee heard three experts on Tuesday, who agreed that the draft left most questions open.\n\nAnother hearing follows in the spring, its chair said.';

describe('a wall is taken off, and what is left is a part', () => {
  it.each([
    'This article is for subscribers only. Subscribe now to read the rest.',
    'Continue reading your article with a subscription. Already have an account? Log in',
    'To read the full story, log in or start your free trial.',
    'Subscribe to continue reading.\n\nAlready a subscriber? Sign in\n\nOnly $1 a week\n\nCancel anytime',
    'Already a member?\n\n🔒 Register for free to keep reading',
    'You have reached your limit of free articles.',
    'You must be logged in to read this post.',
    'Unlock this article for $4',
    'Read the full story at The Meridian →',
    'Read more »',
    'Continue reading →',
    'Jetzt weiterlesen mit M+',
    'Dieser Artikel ist nur für Abonnenten lesbar. Sie haben bereits ein Abo? Hier anmelden',
    'Um den ganzen Artikel zu lesen, melden Sie sich bitte an.',
    'Weiterlesen',
    'Cet article est réservé aux abonnés.',
    'Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.',
    'Pour lire la suite, abonnez-vous.\n\nDéjà abonné ? Se connecter',
    'Lire la suite…',
    'Este artículo es exclusivo para suscriptores.',
    'Suscríbete para seguir leyendo. ¿Ya eres suscriptor? Inicia sesión',
    'Leer más',
    'Questo articolo è riservato agli abbonati.',
    'Abbonati per continuare a leggere. Sei già abbonato? Accedi',
    'Continua a leggere »',
    'Este conteúdo é exclusivo para assinantes.',
    'Assine para continuar lendo. Já é assinante? Faça login',
    'Leia mais',
    'Dit artikel is alleen voor abonnees.',
    'Lees verder',
  ])('%s', (wall) => {
    expect(takeOffWall(`${told}\n\n${wall}`)).toEqual({ text: told, isPart: true });
  });
  it.each(['Read more', 'Continue reading →', 'Weiterlesen'])(
    'also within the last paragraph: %s',
    (more) => expect(takeOffWall(`${told} ${more}`)).toEqual({ text: told, isPart: true }),
  );
  it('and what stands before it in the same paragraph stays', () => {
    expect(takeOffWall(`${told} Subscribe now to read the rest.`)).toEqual({
      text: told,
      isPart: true,
    });
  });
});

describe('an article that speaks of subscriptions is whole', () => {
  it.each([
    'Subscribers will have to pay $20 a month to continue, the company said.',
    'Readers who want to read the full story now have to log in, the regulator found.',
    '“Subscribe now to read the rest,” the page told visitors.',
    'The publisher wants people to subscribe to continue reading. The court disagreed.',
    'Subscribe to our newsletter.',
    'Sign up to get the week in technology, every Friday.',
    'Already a subscriber? Sign in',
    'Members of the committee will continue reading the bill on Thursday.',
    'To read the bill, members were given two hours.',
    'The article is one of 12 that the law has for subscribers of telephone services.',
    'Der Verlag verlangt künftig ein Abo, um weiterzulesen.',
    'Le journal réserve cet article à ses abonnés, a dit sa directrice.',
    'El periódico pide a sus lectores que se suscriban para seguir leyendo.',
    'Read more books, the minister urged pupils.',
  ])('%s', (end) => {
    const text = `${told}\n\n${end}`;
    expect(takeOffWall(text)).toEqual({ text, isPart: false });
  });
  it('wherever a wall is quoted with text behind it', () => {
    const text = `Subscribe now to read the rest.\n\n${told}`;
    expect(takeOffWall(text)).toEqual({ text, isPart: false });
  });
});

it('takes nothing but an end, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...['Subscribe to continue reading.', 'Log in', 'Read more', '…', '\n\n', ' ', told, '“', '"'],
    ...['The bill passed.', 'Um weiterzulesen', 'a'.repeat(500), '\n'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const text = parts.join('').trim();
      const { text: kept, isPart } = takeOffWall(text);
      const same = (line: string) => line.replace(/\s+/g, ' ').trim();
      expect(same(text).startsWith(same(kept))).toBe(true);
      if (!isPart) expect(kept).toBe(text);
    }),
  );
});

describe('a page', () => {
  const paragraphs = `<p>${told.repeat(3)}</p>`.repeat(8);
  const partial = (body: string) =>
    extractArticle(`<html><head><title>Draft</title></head><body>${body}</body></html>`).partial;
  it('that ends in an element with the words of a wall is a part, however long it is', () => {
    const wall = '<aside class="promo-box"><p>Subscribe to read the full article.</p></aside>';
    expect(partial(`<article>${paragraphs}${wall}</article>`)).toBe(true);
    expect(partial(`<article>${wall}${paragraphs}</article>`)).toBe(false);
    expect(partial(`<article>${paragraphs}</article>${wall}`)).toBe(false);
    expect(
      partial(`<article>${paragraphs}${wall.replace('<aside', '<aside hidden')}</article>`),
    ).toBe(false);
  });
  it('whose form asks for a letter once a week is whole', () => {
    const form = '<form class="subscribe"><p>Subscribe to our newsletter</p></form>';
    expect(partial(`<article>${paragraphs}${form}</article>`)).toBe(false);
  });
});
