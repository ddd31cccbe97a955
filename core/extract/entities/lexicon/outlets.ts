/** News agencies and well-known outlets. */
export const outlets = `
[organization outlet]
Reuters | Thomson Reuters
Bloomberg | Bloomberg News
Bloomberg Law
Bloomberg Government
Associated Press | AP | The Associated Press
AFP | Agence France-Presse
PTI | Press Trust of India
ANI | Asian News International
Press Association | PA Media | PA news agency
Canadian Press
La Presse Canadienne
Kyodo | Kyodo News
Jiji Press
Yonhap | Yonhap News Agency
Xinhua | Xinhua News Agency
Bernama
ANSA
EFE
dpa | Deutsche Presse-Agentur | DPA
ANP | Algemeen Nederlands Persbureau
Interfax
TASS | Tass
Dow Jones Newswires
UPI | United Press International
The New York Times | New York Times | NYT | NYTimes
The Wall Street Journal | Wall Street Journal | WSJ
The Washington Post | Washington Post | WaPo
Financial Times | FT
The Economist | ~Economist
The Guardian | ~Guardian
~The Times of London
Sunday Times
The Telegraph | Daily Telegraph
~The Independent
Daily Mail
BBC | BBC News | British Broadcasting Corporation
Sky News
ITV News
Channel 4 News
CNN
CNBC
MSNBC
NBC News | NBC
CBS News | CBS
ABC News
Fox News
Fox Business
NPR
PBS NewsHour | PBS
Axios
Politico | POLITICO | Politico Pro | Politico Europe
Semafor
Punchbowl News
~The Hill
Roll Call
~The Information
The Verge | ~Verge
~Wired | WIRED
TechCrunch
Ars Technica
Engadget
Gizmodo
Mashable
CNET
ZDNet
VentureBeat
~The Register
~The Decoder
404 Media
~Rest of World
MIT Technology Review
IEEE Spectrum
Nature News
Scientific American
Forbes
~Fortune
Business Insider | ~Insider
~Time | Time magazine | TIME
Newsweek
~The Atlantic
The New Yorker
Vox
Vanity Fair
Rolling Stone
~Variety
The Hollywood Reporter | Hollywood Reporter
~Billboard
Publishers Weekly
Law360
Lawfare
Tech Policy Press
Transformer News
~The Markup
CalMatters
Los Angeles Times | LA Times
San Francisco Chronicle
San Francisco Standard
Sacramento Bee
Boston Globe
Chicago Tribune
Texas Tribune
Houston Chronicle
Dallas Morning News
Denver Post
Colorado Sun
USA Today
New York Post
Nikkei | Nikkei Asia
Asahi Shimbun
Mainichi Shimbun
Yomiuri Shimbun
Japan Times
South China Morning Post | SCMP
Caixin
Global Times
People's Daily
China Daily
CCTV
The Straits Times | Straits Times
Channel NewsAsia | CNA
~The Star
~The Edge
Malay Mail
New Straits Times
Times of India
Hindustan Times
The Hindu
Indian Express
Economic Times
~Mint
Moneycontrol
NDTV
Dainik Bhaskar
TOI
Times Now
News18
The Wire
Scroll.in
The Print
Inc42
Korea Herald
Korea Times
Chosun Ilbo
JoongAng Ilbo
Le Monde
Le Figaro
Les Echos
Der Spiegel | Spiegel
Die Zeit
Handelsblatt
Frankfurter Allgemeine Zeitung | FAZ
Süddeutsche Zeitung
El País
Corriere della Sera
La Repubblica
Euronews
Euractiv | EURACTIV
EUobserver
MLex
Contexte
Irish Times
RTÉ | RTE
Globe and Mail | The Globe and Mail
Toronto Star
CBC | CBC News
CTV News
National Post
Radio-Canada
~The Logic
Sydney Morning Herald
Australian Financial Review
Al Jazeera
Haaretz
Times of Israel
Decrypt
CoinDesk
Cointelegraph
~The Block
Barron's
MarketWatch
Seeking Alpha
Yahoo Finance
Benzinga
~The Intercept
ProPublica
Mother Jones
~The Nation
National Review
Breitbart
Substack
SemiAnalysis
Stratechery
Platformer
`;
