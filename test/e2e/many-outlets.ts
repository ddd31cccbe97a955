/** A feed by which one event is told by as many outlets as wanted: most repeat an agency, a few differ. */

const day = 86_400_000;

/** So much more that an entry counts as told whole, and its page is not asked for. */
const whole = `<p>Callers had written to the board that the model answered in the voices of people whom they knew, and that nobody had asked those people. The laboratory kept the recordings and let the model learn from them, the decision says; it finds no law that would have allowed this, and orders that what was learned in this way be taken out of the model again before it is offered anew.</p>`;

/** RSS with whole texts; each item names its own outlet. The third outlet of every forty gives another number. */
export function writeManyOutlets(count: number): { body: string } {
  const items = Array.from({ length: count }, (_, index) => {
    const outlet = `Outlet ${String(index + 1).padStart(3, '0')}`;
    const agency = index % 5 === 4 ? null : index % 3 === 0 ? 'Reuters' : 'Bloomberg';
    const fine = index % 40 === 3 ? '23 million dollars' : '32 million dollars';
    const complaints = index % 50 === 7 ? 'about 1,900' : '1,874';
    const text = `<p>The Halden Privacy Board fined the laboratory Quillon ${fine} on June 24, 2026, after ${complaints} complaints about its chat model Quillon Voice${agency ? `, ${agency} reported` : ''}.</p><p>Quillon has 30 days to appeal against the fine, the Halden Privacy Board said in its decision. ${outlet} asked both sides, and neither answered.</p>${whole}`;
    const published = new Date(Date.UTC(2026, 5, 25) + (index * day) / 200).toUTCString();
    return `<item><title>Halden Privacy Board fines Quillon over chat model</title><link>http://127.0.0.1/${index}</link><guid isPermaLink="false">many ${index}</guid><source url="http://127.0.0.1/${index}">${outlet}</source><pubDate>${published}</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item>`;
  });
  return {
    body: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Many outlets</title><link>http://127.0.0.1/</link><description>Test</description>${items.join('')}</channel></rss>`,
  };
}
