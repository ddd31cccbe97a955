/** The words by which outlets correct themselves. */

const correction =
  /\b(?:correct(?:s|ed|ion|ions)|an? (?:earlier|previous) version|previously (?:reported|stated|said)|misstated|has been updated|clarification|erratum)\b/iu;
const wrong =
  /\b(?:an? (?:earlier|previous) version|previously (?:reported|stated|said|gave)|originally (?:reported|stated|said)|misstated|incorrectly|mistakenly|wrongly|erroneously|instead of|rather than|not|we (?:had |have )?(?:said|wrote|reported|gave|stated)|(?:\p{L}+['’]s|our|this|the|an?) (?:\p{L}+ )?(?:edition|issue|newsletter|bulletin|post|article|story|report) (?:had |has )?(?:said|stated|gave|put|had|reported|claimed|wrote))\b/iu;
const afterWrong =
  /^[^.;]{0,40}\b(?:as (?:previously|originally|first|initially) (?:reported|stated|said)|in an? (?:earlier|previous) version)\b/iu;

/** True where a text says that it corrects something. */
export function isCorrection(text: string): boolean {
  return correction.test(text);
}

/** True for a value that its own sentence takes back; `before` and `after` are the sentence around it, `lead` the words before that. */
export function isTakenBack(lead: string, before: string, after: string): boolean {
  return (
    isCorrection(lead + before + after) &&
    (wrong.test(before.slice(-120)) || afterWrong.test(after))
  );
}
