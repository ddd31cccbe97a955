/** Currencies by name, with the adjectives and countries that tell one dollar from another, and their hundredths. */
import { codes, signs } from './currencies.ts';

const table = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s*:\s*/u) as [string, string]);

/** Codes by name in the singular, for names that need no country; `$` is the dollar of the article. */
export const names = new Map<string, string>(
  table(`
    $: dollar buck
    EUR: euro
    GBP: pound quid
    JPY: yen
    CNY: yuan renminbi
    INR: rupee
    KRW: won
    RUB: ruble rouble
    CHF: franc
    SEK: krona kronor
    NOK: krone kroner
    BRL: real reais
    MXN: peso
    ZAR: rand
    ILS: shekel
    TRY: lira
    AED: dirham
    SAR: riyal
    MYR: ringgit
    THB: baht
    IDR: rupiah
    VND: dong
    PLN: zloty złoty
    NGN: naira
    CZK: koruna
    HUF: forint
    UAH: hryvnia
    KZT: tenge
    GHS: cedi
    ETB: birr
    BDT: taka
    KES: shilling
    BTC: bitcoin
  `).flatMap(([code, list]) => list.split(' ').map((name) => [name, code] as const)),
);

/** Codes by adjective or country and name: "canadian dollar", "south korean won". */
export const nationalNames = new Map<string, string>(
  table(`
    dollar $: american USD, us USD, united states USD, canadian CAD, canada CAD, australian AUD, australia AUD, new zealand NZD, hong kong HKD, hk HKD, singapore SGD, singaporean SGD, new taiwan TWD, taiwan TWD, taiwanese TWD, jamaican JMD, fijian FJD, fiji FJD, namibian NAD, bahamian BSD, barbadian BBD, trinidad TTD
    pound: british GBP, uk GBP, egyptian EGP, lebanese LBP, syrian SYP, sudanese SDG, irish IEP
    peso: mexican MXN, philippine PHP, argentine ARS, argentinian ARS, chilean CLP, colombian COP, uruguayan UYU, dominican DOP, cuban CUP
    rupee: indian INR, pakistani PKR, sri lankan LKR, nepalese NPR, nepali NPR, mauritian MUR
    franc: swiss CHF, french FRF, belgian BEF, cfa XOF, west african cfa XOF, central african cfa XAF, rwandan RWF, congolese CDF
    krona kronor: swedish SEK, icelandic ISK
    krone kroner: norwegian NOK, danish DKK
    dinar: kuwaiti KWD, iraqi IQD, jordanian JOD, bahraini BHD, algerian DZD, tunisian TND, libyan LYD, serbian RSD
    riyal rial: saudi SAR, qatari QAR, omani OMR, iranian IRR, yemeni YER
    dirham: emirati AED, uae AED, moroccan MAD
    shilling: kenyan KES, ugandan UGX, tanzanian TZS, somali SOS
    won: korean KRW, south korean KRW, north korean KPW
    ruble rouble: russian RUB, belarusian BYN
    lira: turkish TRY, italian ITL
    leu lei: romanian RON, moldovan MDL
    real reais: brazilian BRL
    yuan renminbi: chinese CNY
    yen: japanese JPY
    rand: south african ZAR
    baht: thai THB
    ringgit: malaysian MYR
    rupiah: indonesian IDR
    dong: vietnamese VND
    zloty złoty: polish PLN
    koruna: czech CZK
    mark: deutsche DEM, german DEM
    lari: georgian GEL
    som: uzbek UZS, kyrgyz KGS
    sol soles: peruvian PEN
  `).flatMap(([nouns, list]) =>
    list.split(', ').flatMap((entry) => {
      const [adjective, code] = [entry.slice(0, -4), entry.slice(-3)];
      return nouns.split(' ').map((noun) => [`${adjective} ${noun}`, code] as const);
    }),
  ),
);

/** Hundredths: the word, and the currency they are a part of. */
export const hundredths = new Map<string, string>([
  ['cent', '$'],
  ['¢', '$'],
  ['penny', 'GBP'],
  ['pence', 'GBP'],
  ['paise', 'INR'],
]);

const plurals = (word: string) => [word, `${word}s`, word.replace(/y$/u, 'ies')];

/** Tokens with which a currency behind a number may begin, in lower case. */
export const moneyStarts: ReadonlySet<string> = new Set([
  ...signs.keys(),
  ...[...codes.keys()].flatMap((code) => [code, `m${code}`, `k${code}`]),
  ...[...names.keys(), ...hundredths.keys()].flatMap(plurals),
  ...[...nationalNames.keys()].map((name) => name.split(' ')[0] as string),
  'u',
]);
