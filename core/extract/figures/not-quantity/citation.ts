/** Numbers by which laws, cases and notes are cited: "47 U.S.C. 230", "H.R. 1", "§ 5", "COM(2025) 836". */
import type { Amount } from '../amount.ts';
import type { View } from '../view.ts';

/** "47 U.S.C. 230", "88 Fed. Reg. 75191": law books are cited between two numbers. */
const citedCode =
  /^\s(?:U\.?\s?S\.?\s?C\b|C\.?\s?F\.?\s?R\b|F\.(?:\s?\dd|\s?Supp)|Fed\. Reg|Stat\.|Cal\. |U\.S\. \d|(?:FR|SCC|SCR|AIR|WLR|All ER|CLR|ALR|NZLR|S\. ?Ct\.|So\. ?[23]d) \d)/u;

const docketBehind = /^ \p{Lu}\p{L}{0,3} \d{1,5}\/\d\d\b/u;

const codeBefore =
  /(?:(?:U\.S\.C|C\.F\.R|Stat|Fed\. Reg)\.? (?:§+ ?)?|\d (?:U\.S\.|FR|SCC|SCR|AIR|WLR|All ER|CLR|ALR|NZLR|S\. ?Ct\.) )$/u;
/** "H.R. 1", "S.F. 3206", "S. 2938", but not "in the U.S. 500 firms". */
const billBefore =
  /(?<![\p{L}.])(?:(?!U\.S|U\.K|U\.N|E\.U|D\.C|a\.|p\.)\p{Lu}\.\p{Lu}|S|A|H\.J\.Res|S\.J\.Res)\. $/u;

/** True where a law book, a section sign, a bill or a docket stands at the number. */
export function isCited({ text }: View, { form, start, end }: Amount): boolean {
  if (citedCode.test(text.slice(end, end + 10))) return true;
  // "1 BvR 644/24", "1 K 4471/25": German courts begin with the number of a senate.
  if (form === 'plain' && docketBehind.test(text.slice(end, end + 16))) return true;
  const [near, next] = [text.charAt(start - 1), text.charAt(start - 2)];
  if (near === '§' || next === '§') return true;
  const digits = form === 'digits' || form === 'plain';
  if (next === '.' || /[CgR]/u.test(next)) {
    const before = text.slice(Math.max(0, start - 12), start);
    if (codeBefore.test(before) || (digits && billBefore.test(before))) return true;
  }
  if (!digits) return false;
  // "[45]", "[12, 14]": paragraphs and notes by their number
  if (/\d\]|[,;] \d/u.test(text.slice(end - 1, end + 3)) || near === '[' || next === ',') {
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 24);
    if (/\[(?:\d{1,4}[,;–-] ?){0,4}$/u.test(before) && /^(?:[,;–-] ?\d{1,4}){0,4}\]/u.test(after))
      return true;
  }
  // "A 401(k) plan", "section 230(c)"
  if (/^\(\p{Ll}{1,3}\)/u.test(text.slice(end, end + 5))) return true;
  // "Article 5(1)", "COM(2025) 836", "24-cv-3455"
  if (near === '(' && /[\p{L}\d)]/u.test(next)) return true;
  if (next === ')' && /\p{L}\(\d{4}\) $/u.test(text.slice(Math.max(0, start - 8), start)))
    return true;
  return text.charAt(end) === '-' && /^-\p{L}{1,3}-\d/u.test(text.slice(end, end + 6));
}
