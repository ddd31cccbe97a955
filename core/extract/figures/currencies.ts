/** Currencies by sign, code and name (ISO 4217). */

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
]);

/** Codes and short forms that stand before an amount or after it. Those of three capitals are read only as capitals, or beside a number in lower case. */
export const codes = new Map<string, string>(
  'usd eur gbp jpy cny inr cad aud nzd hkd sgd twd krw chf sek nok dkk rub brl mxn zar try ils aed sar myr thb idr php vnd pln czk huf uah ngn kes egp pkr lkr btc'
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
  .set('dhs', 'AED');

/** Names in the singular; nationality adjectives before them decide in `nationalNames`. */
export const names = new Map<string, string>([
  ['dollar', '$'],
  ['buck', '$'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['quid', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['won', 'KRW'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['franc', 'CHF'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['peso', 'MXN'],
  ['rand', 'ZAR'],
  ['shekel', 'ILS'],
  ['lira', 'TRY'],
  ['dirham', 'AED'],
  ['riyal', 'SAR'],
  ['ringgit', 'MYR'],
  ['baht', 'THB'],
  ['rupiah', 'IDR'],
  ['dong', 'VND'],
  ['zloty', 'PLN'],
  ['naira', 'NGN'],
  ['bitcoin', 'BTC'],
]);

/** Adjective or country before a currency's name: "Canadian dollars", "Swiss francs", "pounds sterling". */
export const nationalNames = new Map<string, string>([
  ['us dollar', 'USD'],
  ['american dollar', 'USD'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['zealand dollar', 'NZD'],
  ['kong dollar', 'HKD'],
  ['chinese yuan', 'CNY'],
  ['japanese yen', 'JPY'],
  ['korean won', 'KRW'],
  ['indian rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['swiss franc', 'CHF'],
  ['french franc', 'FRF'],
  ['swedish krona', 'SEK'],
  ['norwegian krone', 'NOK'],
  ['danish krone', 'DKK'],
  ['danish kroner', 'DKK'],
  ['mexican peso', 'MXN'],
  ['philippine peso', 'PHP'],
  ['turkish lira', 'TRY'],
  ['brazilian real', 'BRL'],
  ['russian ruble', 'RUB'],
]);

/** Hundredths: the word, and the currency they are a part of. */
export const hundredths = new Map<string, string>([
  ['cent', '$'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['euro cent', 'EUR'],
]);

const plurals = (word: string) => [word, `${word}s`, word.replace(/y$/u, 'ies')];

/** Tokens with which a currency behind a number may begin, in lower case. */
export const moneyStarts: ReadonlySet<string> = new Set([
  ...signs.keys(),
  ...[...codes.keys()].flatMap((code) => [code, `m${code}`]),
  ...[...names.keys(), ...hundredths.keys()].flatMap(plurals),
  ...[...nationalNames.keys()].map((name) => name.split(' ')[0] as string),
  'u',
  'new',
]);
