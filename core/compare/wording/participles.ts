/** Verbs of which a figure is often the object, with their participle: "used 40 lorries", "selling 40 lorries". */

const verbs: Record<string, string> = {
  use: 'used',
  generate: 'generated',
  create: 'created',
  produce: 'produced',
  conduct: 'conducted',
  send: 'sent',
  write: 'written',
  affect: 'affected',
  cover: 'covered',
  employ: 'employed',
  suspend: 'suspended',
  buy: 'bought',
  sell: 'sold',
  ship: 'shipped',
  file: 'filed',
  sign: 'signed',
  impose: 'imposed',
  receive: 'received',
  train: 'trained',
  build: 'built',
  add: 'added',
  lose: 'lost',
  kill: 'killed',
  injure: 'injured',
  arrest: 'arrested',
  dismiss: 'dismissed',
  hire: 'hired',
  cut: 'cut',
  approve: 'approved',
  reject: 'rejected',
  deploy: 'deployed',
  download: 'downloaded',
  steal: 'stolen',
  publish: 'published',
  open: 'opened',
  close: 'closed',
  block: 'blocked',
  license: 'licensed',
  raise: 'raised',
  invest: 'invested',
  pay: 'paid',
  spend: 'spent',
  award: 'awarded',
  grant: 'granted',
  allocate: 'allocated',
  trace: 'traced',
  identify: 'identified',
  delete: 'deleted',
  remove: 'removed',
  expose: 'exposed',
  fund: 'funded',
  order: 'ordered',
  install: 'installed',
  examine: 'examined',
  test: 'tested',
  review: 'reviewed',
  recruit: 'recruited',
  earn: 'earned',
  settle: 'settled',
  offer: 'offered',
  submit: 'submitted',
  collect: 'collected',
  scan: 'scanned',
  import: 'imported',
  export: 'exported',
};

const participles = new Map<string, string>();
for (const [verb, participle] of Object.entries(verbs)) {
  const root = verb.replace(/e$/, '');
  const last = verb.at(-1) ?? '';
  const past = root === verb ? `${verb}ed` : `${verb}d`;
  for (const form of [verb, `${verb}s`, `${root}ing`, `${verb}${last}ing`, past, participle])
    participles.set(form, participle);
}
for (const [form, participle] of [
  ['sent', 'sent'],
  ['wrote', 'written'],
  ['stole', 'stolen'],
  ['utilizing', 'used'],
  ['utilised', 'used'],
  ['utilized', 'used'],
] as const)
  participles.set(form, participle);

/** The participle of a verb form ("used" for "using"); null for verbs that take no figures. */
export function participleOf(word: string): string | null {
  return participles.get(word) ?? null;
}
