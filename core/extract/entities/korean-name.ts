/** Korean and Chinese names in Latin letters: a surname, and a given name of two syllables tied by a hyphen, "Seo Ji-won" or "Ji-won Seo". */
import type { TextView } from './text-view.ts';
import { words } from './words/words.ts';

const syllables = words(`
ah ae an bae baek beom bi bin bo bok bon bong byeol byung chae chan chang cheol cheon chi chul da dae dal dan deok do dol dong doo du duk eon eul eum
eun ga gab gang geon geun gi gil go gon goo gook gu guk gun gwan gwang gwon gyeong gyu ha hae han hee heon heung hie ho hong hoon hwa hwan hye hyeok
hyeon hyo hyuk hyun hyung ik il im in ja jae jang je jeong ji jik jin jo jong joo joon ju jun jung ka kang ki kil kook ku kuk kun kwan kwang kwon
kyeong kyo kyoung kyu kyung lan lee lim lin mal mi min moo moon mu mun myeong myoung myung na nam nan no oh ok pil ra ram ran rang rae ri rim rin ro
ryeol ryong ryul sang se seo seok seon seong seop si sik sin so sol son song soo sook soon su suk sun sung tae taek wan wol won woo wook woong wu ya
yang yeo yeol yeon yeong yi yo yon yong yoo yoon you young yu yul yun yung
bao bing bo chao chen cheng chi ching chu chuan chun de fang fei feng fu guang guo hao heng hsi hsiang hsiao hsien hsin hsing hsiu hsuan hua huai
huang hui hung jen jian jie jing juan jui kai kang ko kuang kuo kun lei li liang lien lin ling long lung mei ming nan ning pei pin ping po qi qiang
quan rong ru rui shan sheng shih shu shun sheng sheng szu tao te teng ting tong tsai tsung tung tzu wei wen wu xia xiang xiao xin xiu xu ya yan yao yen
yi yin ying yu yuan yue yun zhen zhi zhong
`);
const surnames = words(`
ahn an bae baek ban bang bong byun cha chae chang cheon cho choe choi chong choo chu chun chung do doh eom eun gil go gong goo gu gwak gwon ha hahm
ham han heo hong huh hur hwang hwangbo hyun im in jang je jee jeon jeong ji jin jo joo ju jun jung kam kang kim ko koh koo kook ku kwak kwon lee lim
ma maeng min moon mun myung na nam namgung noh oh ok pae paik pak park pyo ra rhee ri roh ryoo ryu seo seok seol seong shim shin sim sin so sohn son
song suh sun sung tak u um wang won woo yang yeo yeom yi yim yong yoo yoon you yu yum yun
chen cheng chiang chiu chou chuang fan fang hou hsiao hsieh hsu hu huang hung kao kuo lai lin liu lo lu ma pan pei peng shen shih su sun tai tang
ting tsai tsao tseng tung wei wu yeh yen
`);

/** The token after a name that begins or ends with a surname; null where none does. */
export function koreanNameEnd(view: TextView, from: number): number | null {
  return surnameFirst(view, from) ?? surnameLast(view, from);
}

/** "Ji-won Seo" */
function surnameLast(view: TextView, from: number): number | null {
  const [second, surname] = [from + 1, from + 2];
  if (surname >= view.count || view.gap(from) !== 'hyphen' || view.gap(second) !== 'space')
    return null;
  const named = view.capital(surname) && surnames.has(view.keys[surname] as string);
  const last = view.keys[second] as string;
  const both = syllables.has(view.keys[from] as string) && (syllables.has(last) || last === 'a');
  return named && both && view.gap(surname) !== 'hyphen' ? surname + 1 : null;
}

function surnameFirst(view: TextView, from: number): number | null {
  const [given, second] = [from + 1, from + 2];
  if (second >= view.count || view.gap(given) !== 'hyphen' || view.gap(from) !== 'space')
    return null;
  if (!view.capital(given) || !surnames.has(view.keys[from] as string)) return null;
  const both =
    syllables.has(view.keys[given] as string) && syllables.has(view.keys[second] as string);
  return both && view.gap(second) !== 'none' ? second + 1 : null;
}
