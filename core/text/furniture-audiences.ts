/** A page counts its readers, and tells how often it was shared or how late its quotes are. */
import { amount, atOpening, audience, type FurnitureSentence } from './furniture-sentence.ts';

/** What ends such a sentence. */
const ends = '(?=[.!]?(?:$|\\n)|[.!] )';
const sheet = '(?:newsletter|bulletin|briefing|digest|podcast|e-?mail|letter|dispatch)';

export const audiences: readonly FurnitureSentence[] = [
  {
    starts: 'goes',
    pattern: new RegExp(
      `(?<=(?:^|\\n|[.!?…)] )(?:\\p{Lu}[\\p{L}’'-]{0,20} ){1,4})goes out (?:every \\p{L}{3,9} |each \\p{L}{3,9} |weekly |daily )?to ${amount} (?:\\p{L}{1,15} ){0,2}${audience}${ends}`,
      'uy',
    ),
    reach: 'end',
    examples: [
      'The Brief goes out every Tuesday to 8,200 inboxes.',
      'Loopback goes out to 31,400 readers.',
    ],
    nonExamples: ['The warning goes out to 31,400 homes of the county.'],
  },
  {
    starts: 'this our',
    pattern: atOpening(
      `(?:This|Our) (?:\\p{L}{1,15} )?(?:${sheet} (?:is (?:sent|mailed|read|delivered)|goes(?: out)?|reaches) [^.!?\\n]{0,40}\\d|(?:newsletter|bulletin|podcast|briefing|digest) has \\d|(?:post|story|article|episode|page|video) (?:has been|was|is) (?:shared|read|liked|viewed|seen|watched) (?:by )?${amount}\\b|(?:conference|summit|webinar|event|workshop|masterclass)(?: in \\p{Lu}\\p{L}{1,20})?[:,] [^.!?\\n]{0,60}\\d)`,
    ),
    examples: [
      'This letter is sent to 1,940 subscribers.',
      'This bulletin has 12 pages.',
      'This post has been shared 86 times.',
      'Our conference in Lisbon: 40 speakers, 2 days, €690.',
    ],
    nonExamples: ['This letter was signed by 1,940 people.', 'This year 12 pages were struck.'],
  },
  {
    starts: 'you',
    pattern: atOpening(
      `You(?:['’]re| are) one of (?:our )?${amount}|You(?:['’]ve| have) (?:read )?\\d{1,2} (?:of|out of|free)\\b[^.!?\\n]{0,24}\\b(?:free|left|remaining)\\b`,
    ),
    reach: 'end',
    examples: ['You are one of 4,300 subscribers.', 'You have read 4 of 5 free articles.'],
    nonExamples: ['You have 2 weeks to reply.'],
  },
  {
    starts: 'trusted loved read liked followed enjoyed used',
    pattern: atOpening(
      `(?:Trusted|Loved|Read|Liked|Followed|Enjoyed|Used) by ${amount}(?: \\p{L}{2,15}){1,4}${ends}`,
    ),
    reach: 'end',
    examples: [
      'Trusted by 1.6 million readers.',
      'Trusted by more than 40,000 lawyers.',
      'Liked by 310 people.',
    ],
    nonExamples: [
      'Used by 310 courts, the tool was never tested.',
      'It is trusted by 40,000 savers.',
    ],
  },
  {
    starts: 'shared liked updated viewed watched downloaded',
    pattern: new RegExp(
      `(?<=^|\\n|[.!?…)|] |(?:No\\.|Issue|Edition|Episode) ?\\d{1,5}[,.] )(?:[Ss]hared|[Ll]iked|[Uu]pdated|[Vv]iewed|[Ww]atched|[Dd]ownloaded) ${amount} times${ends}`,
      'uy',
    ),
    examples: ['No. 47, shared 212 times.', 'Updated 3 times.'],
    nonExamples: [
      'The fake was shared 212 times.',
      'Shared 212 times in an hour, the fake was removed.',
    ],
  },
  {
    starts: 'issue edition no vol volume episode',
    pattern: atOpening(
      `(?:Issue|Edition|No\\.|Vol\\.|Volume|Episode) (?:No\\. )?#?\\d{1,5}(?:[,.:;]| [|–—·-]) ${amount} ${audience}\\b`,
    ),
    reach: 'end',
    examples: [
      'Issue 88, 6,310 readers.',
      'Issue No. 31 | 4,020 subscribers',
      'Issue 204. 9,870 readers.',
    ],
    nonExamples: ['Issue 88, which 6,310 readers saw, was pulped.'],
  },
  {
    starts: '#',
    pattern: atOpening(
      `${amount} (?:${audience}|restacks|reposts|downloads)(?=\\.?(?:$|\\n)|\\. |, \\d|,? and counting)|\\d[\\d,]{0,6} (?:words\\.?(?=$|\\n| )(?! \\p{Ll})|comments so far)|\\d[\\d,]{0,9}\\+? \\p{L}{3,15} read us\\b|100% reader-|\\d{1,3} (?:days|weeks|months) free(?=[,.:!])`,
    ),
    reach: 'end',
    examples: [
      '9,870 readers.',
      '212 restacks, 96 comments.',
      '640 words.',
      '30 days free, then £7.99 a month.',
    ],
    nonExamples: ['9,870 readers signed it.', '640 words were struck.', 'It has 9,870 readers.'],
  },
  {
    starts: 'no',
    pattern: atOpening('No\\. ?1 (?:for|in) (?:\\d|\\p{L}{3,6} weeks)'),
    examples: ['No. 1 for 14 weeks: see charts.'],
    nonExamples: ['The song was No. 1 for 14 weeks.'],
  },
  {
    starts: 'free',
    pattern:
      /free (?:downloads?|articles?|stories|reads?|issues?|guides?|reports?|previews?) (?:left|remaining)\b/uy,
    reach: 'end',
    examples: ['Clients of the Letter have 3 free downloads left.'],
    nonExamples: ['Schools have 3 free lessons left.'],
  },
  {
    starts: 'quotes prices market share stock',
    pattern: atOpening(
      '(?:Quotes|Prices|Market data|Share prices|Stock prices)(?: are| is| may be| shown are)? delayed (?:by )?(?:at least |up to |about )?\\d',
    ),
    reach: 'end',
    examples: ['Quotes delayed 20 minutes.', 'Prices are delayed by at least 15 minutes.'],
    nonExamples: ['Payments were delayed by 20 minutes.'],
  },
  {
    starts: 'delivered now we become thank reposted seen',
    pattern: atOpening(
      `Delivered free to \\d|Now with ${amount} ${audience}\\b|We(?: have|['’]ve)?(?: just)? (?:hit|passed|reached) ${amount} ${audience}\\b|Become one of ${amount}|Thank you to (?:our|the) ${amount}|Reposted ${amount} times|Seen by ${amount}${ends}`,
    ),
    reach: 'end',
    examples: [
      'Delivered free to 9,400 homes in the valley.',
      'We hit 10,000 subscribers last week.',
      'Thank you to our 3,200 paying members.',
    ],
    nonExamples: ['We reached 10,000 voters.', 'Seen by 12,410 people, the fake was removed.'],
  },
  {
    starts: '#',
    pattern: atOpening(
      `\\d[\\d.,]{0,8}[kKmM]? (?:views|upvotes|likes|photos|images|replies|retweets|reactions)${ends}|\\d{1,2} (?:stories|things|reads) you (?:missed|need|should)\\b`,
    ),
    examples: ['1.2k upvotes.', '12 photos.', '10 stories you missed.'],
    nonExamples: ['12 photos were made.', '44,210 views were counted.'],
  },
];
