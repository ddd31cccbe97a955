/**
 * Domains below which strangers live side by side. The Public Suffix List (publicsuffix.org) has thousands, and is part
 * of no package that Parallax has; these are those that news, blogs and official bodies are really published under, so
 * that no blog passes for its neighbour. What is missing here makes neighbours one site.
 */

/** Second labels that registries of countries give names below: "example.co.uk", "example.gob.mx". */
export const registryLabels: ReadonlySet<string> = new Set(
  'ac asn co com edu ed gen go gob gouv gov govt gv id info jus leg lg ltd me mil ne net nhs nic nom or org plc police re res sch'.split(
    ' ',
  ),
);

/** Hosts of blogs, newsletters and pages: everybody has a name of his own below. */
export const hostingDomains: ReadonlySet<string> = new Set(
  [
    'substack.com beehiiv.com ghost.io buttondown.email bulletin.com medium.com',
    'wordpress.com wpcomstaging.com wpengine.com blogspot.com typepad.com tumblr.com livejournal.com',
    'squarespace.com weebly.com wixsite.com webflow.io framer.website bearblog.dev micro.blog write.as',
    'hashnode.dev svbtle.com posthaven.com over-blog.com hatenablog.com canalblog.com ning.com',
    'github.io gitlab.io codeberg.page bitbucket.io sourceforge.io readthedocs.io gitbook.io',
    'netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com fly.dev',
    'onrender.com surge.sh glitch.me neocities.org azurewebsites.net azurestaticapps.net',
    'cloudfront.net amazonaws.com appspot.com run.app notion.site super.site carrd.co',
    'uk.com us.com eu.com de.com gb.net',
  ]
    .join(' ')
    .split(' '),
);

/** Hosts on which everybody has a path of his own. */
export const sharedHosts: ReadonlySet<string> = new Set(
  [
    'medium.com substack.com dev.to telegra.ph sites.google.com docs.google.com news.google.com',
    'github.com gitlab.com huggingface.co youtube.com vimeo.com reddit.com linkedin.com facebook.com',
    'x.com twitter.com bsky.app threads.net mastodon.social tumblr.com livejournal.com note.com',
    'arxiv.org ssrn.com papers.ssrn.com archive.org web.archive.org msn.com feedburner.com feeds.feedburner.com',
  ]
    .join(' ')
    .split(' '),
);
