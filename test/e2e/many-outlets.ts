/** A feed by which one event is told by as many outlets as wanted: most repeat an agency, a few differ. */

const day = 86_400_000;

/** RSS; each item names its own outlet. The third outlet of every forty gives another number. */
export function writeManyOutlets(count: number): { body: string } {
  const items = Array.from({ length: count }, (_, index) => {
    const outlet = `Outlet ${String(index + 1).padStart(3, '0')}`;
    const agency = index % 5 === 4 ? null : index % 3 === 0 ? 'Reuters' : 'Bloomberg';
    const fine = index % 40 === 3 ? '23 million dollars' : '32 million dollars';
    const complaints = index % 50 === 7 ? 'about 1,900' : '1,874';
    const text = `<p>The Halden Privacy Board fined the laboratory Quillon ${fine} on June 24, 2026, after ${complaints} complaints about its chat model Quillon Voice${agency ? `, ${agency} reported` : ''}.</p><p>Quillon has 30 days to appeal against the fine, the Halden Privacy Board said in its decision. ${outlet} asked both sides, and neither answered.</p>`;
    const published = new Date(Date.UTC(2026, 5, 25) + (index * day) / 200).toUTCString();
    return `<item><title>Halden Privacy Board fines Quillon over chat model</title><link>http://127.0.0.1/${index}</link><guid isPermaLink="false">many ${index}</guid><source url="http://127.0.0.1/${index}">${outlet}</source><pubDate>${published}</pubDate><description><![CDATA[${text}]]></description></item>`;
  });
  return {
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Many outlets</title><link>http://127.0.0.1/</link><description>Test</description>${items.join('')}</channel></rss>`,
  };
}
