/** Currencies by sign and code (ISO 4217). */

/** Signs that need no country. */
export const signs = new Map<string, string>([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₿', 'BTC'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['원', 'KRW'],
  ['৳', 'BDT'],
  ['₮', 'MNT'],
  ['₲', 'PYG'],
  ['₼', 'AZN'],
  ['₵', 'GHS'],
  ['៛', 'KHR'],
]);

/** Letters before a dollar or other sign: "US$", "C$", "HK$", "CN¥". */
export const signPrefixes = new Map<string, string>([
  ['us$', 'USD'],
  ['usd$', 'USD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['cad$', 'CAD'],
  ['cdn$', 'CAD'],
  ['can$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['aud$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['sg$', 'SGD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['mex$', 'MXN'],
  ['mx$', 'MXN'],
  ['cn¥', 'CNY'],
  ['rmb¥', 'CNY'],
  ['jp¥', 'JPY'],
  ['gh₵', 'GHS'],
  ['j$', 'JMD'],
  ['n$', 'NAD'],
  ['fj$', 'FJD'],
  ['tt$', 'TTD'],
  ['bz$', 'BZD'],
]);

/** Codes and short forms that stand before an amount or after it. Those of three capitals are read only as capitals, or beside a number in lower case. */
export const codes = new Map<string, string>(
  'usd eur gbp jpy cny inr cad aud nzd hkd sgd twd krw chf sek nok dkk isk rub brl mxn ars clp uyu zar try ils aed sar qar kwd bhd omr jod egp tnd myr thb idr php vnd pln czk huf bgn uah gel kzt uzs ngn kes ghs etb ugx tzs rwf xof xaf pkr lkr bdt mmk khr btc'
    .split(' ')
    .map((code) => [code, code.toUpperCase()]),
);
codes
  .set('rs', 'INR')
  .set('rmb', 'CNY')
  .set('rm', 'MYR')
  .set('ntd', 'TWD')
  .set('sfr', 'CHF')
  .set('dh', 'AED')
  .set('dhs', 'AED')
  .set('rp', 'IDR')
  .set('ksh', 'KES')
  .set('kshs', 'KES')
  .set('sh', 'KES')
  .set('shs', 'KES')
  .set('tk', 'BDT')
  .set('kr', 'SEK');

/** Codes that are words as well, read only as capitals: "try 20 of them". */
export const wordCodes: ReadonlySet<string> = new Set(['try', 'tk', 'dh', 'kr', 'sh']);

/** Letters that are a currency only right before a large amount: "R50bn", "N5 billion", "P500 million", "N73,000". */
const letterSigns = new Map<string, string>([
  ['r', 'ZAR'],
  ['n', 'NGN'],
  ['p', 'PHP'],
  ['y', 'JPY'],
]);

export interface CodePrefix {
  code: string;
  /** 1e6 for "MAUD", 1e3 for "KUSD". */
  factor: number;
  /** True for a single letter. */
  letter: boolean;
}

/** Codes before an amount, with the magnitude that may stand before them, by their lower-case letters. */
export const codePrefixes: ReadonlyMap<string, CodePrefix> = new Map(
  [...codes, ...letterSigns].flatMap(([key, code]): [string, CodePrefix][] => {
    const letter = key.length === 1;
    const plain: [string, CodePrefix] = [key, { code, factor: 1, letter }];
    if (key !== code.toLowerCase()) return [plain];
    return [
      plain,
      [`m${key}`, { code, factor: 1e6, letter }],
      [`k${key}`, { code, factor: 1e3, letter }],
    ];
  }),
);
