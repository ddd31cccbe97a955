/** Which part, item or event of a story a reading speaks of, as the words around it mark it. */

export interface Scope {
  /** `each`: for one item or person; `part`: some of a whole; `most`: the largest or smallest of several; `whole`: all together. */
  part: 'each' | 'part' | 'most' | 'whole' | null;
  /** True where the words set it apart from the event that the article is about: "last year's", "a similar case". */
  elsewhere: boolean;
  /** True where it is what somebody had asked or hoped for, and not what came of it. */
  wished: boolean;
  /** True for a distance in time from another event ("two days after", "three weeks ago") and not a length. */
  offset: boolean;
  /** Whether a time is how long something lasts ("for six weeks") or until when it must be done ("within six weeks"); null where that is not said. */
  span: 'length' | 'limit' | null;
  /** True where it counts "other" ones than those told of before. */
  others: boolean;
  /** True where it belongs to an example that nobody claims to be so: "for a firm with 40 employees", "if". */
  supposed: boolean;
}

const each = /\b(?:each|apiece|every|per(?! ?cent)|a piece)\b/iu;
const typical = /\b(?:individual|average|median|typical)\b[^,]*$/iu;
const part =
  /\b(?:of (?:which|whom|these|those|them)|including|among them|alone|remaining|the rest|a quarter of|the others?)\b/iu;
const most =
  /\b(?:largest|biggest|smallest|highest|lowest|top|single|record|longest|shortest|oldest|youngest)\b/iu;
const whole =
  /\b(?:total(?:s|ed|ing|led|ling)?|in all|altogether|together|overall|combined|in sum)\b/iu;
const elsewhere =
  /\b(?:previous(?:ly)?|earlier (?:this|in the|(?!than|on|in|at|by|for|and|version)\p{L}+)|last year|a similar|similar (?:activit|case|step|attempt|concern|bill|law|deal)\p{L}*|another|separate(?:ly)?|precedents?|predecessor|by (?:contrast|comparison)|in contrast|compared? (?:with|to)|compare|unlike|for scale|elsewhere|cousin|previous|prior|past|smaller[- ]scale|in the same (?:month|year)|years? (?:ago|before|earlier)|months? (?:ago|before|earlier|prior))\b/iu;
const wished =
  /\b(?:had (?:(?:\p{L}+ly )?(?:asked|hoped|pushed|called|pressed|applied) for|sought|requested|demanded|wanted)|(?:initially|originally|at first) (?:asked|hoped|called|applied) for|(?:initially|originally|at first) (?:sought|requested|demanded|wanted))\b/iu;

const offset =
  /^['’]?[ -]*(?:period )?(?:after|later|before|earlier|ago|since|from now|prior|ahead|in advance|into|old|of notice|notice)\b/iu;

const supposed =
  /\b(?:if|suppose|imagine|say,|for (?:example|instance|someone|anyone)|e\.g\.|hypothetical(?:ly)?|(?:an?|one|any) (?:\p{L}+ ){0,2}(?:firm|company|business|start-?up|developer|person|family|household|school|city|town|worker|customer|user|reader|lab|provider|employer|landlord|maker|manufacturer|supplier|retailer|publisher|bank|hospital|clinic|farm|shop|factory) (?:with|of|that|which|who|earning|making|selling|employing))\b/iu;

const length = /\b(?:for|lasts?|lasted|runs?|ran|over)(?: \p{L}+){0,2} $/iu;

const limit = /\b(?:within|inside|no later than|not later than)(?: \p{L}+){0,2} $/iu;

/** Reads scope from the clause, the sentence and the sentences before it in the paragraph. */
export function readScope(
  clause: string,
  sentence: string,
  before: string,
  [preceding, following]: readonly [string, string],
): Scope {
  return {
    part:
      each.test(clause) || typical.test(preceding)
        ? 'each'
        : most.test(clause)
          ? 'most'
          : part.test(clause)
            ? 'part'
            : whole.test(clause)
              ? 'whole'
              : null,
    elsewhere: elsewhere.test(sentence) || elsewhere.test(before),
    wished: wished.test(clause),
    offset: offset.test(following) && !length.test(preceding),
    span: limit.test(preceding) ? 'limit' : length.test(preceding) ? 'length' : null,
    others: /^\s*(?:others?|more|further|additional)\b/iu.test(following),
    supposed: supposed.test(sentence),
  };
}
