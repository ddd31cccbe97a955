/** News agencies and outlets of the real world, under the names by which reports cite them. */

export interface KnownOutlet {
  name: string;
  kind: 'agency' | 'outlet';
  /** Also a common word or another thing's name ("Time", "Nature"): cited only where the words around leave no doubt. */
  ambiguous: boolean;
  /** Only with its article and its capital ("The Hill" is an outlet, "the hill" is none). */
  needsThe: boolean;
}

/** `Name = alias = alias`, one outlet a line; the first name is the one kept. Case counts. */
const agencies = `
Reuters = Thomson Reuters News = Reuters News = Reuters news agency
Associated Press = AP = A.P. = Associated Press news agency
AFP = Agence France-Presse = Agence France Presse
Bloomberg = Bloomberg News
Press Association = PA Media = PA news agency
PTI = Press Trust of India
ANI = Asian News International
IANS = Indo-Asian News Service
UNI = United News of India
UPI = United Press International
Canadian Press = CP
La Presse Canadienne
AAP = Australian Associated Press
dpa = Deutsche Presse-Agentur = DPA = dpa-AFX
Austria Presse Agentur = APA
Keystone-SDA
ANSA = Ansa
BNS = Baltic News Service
LETA
ELTA
HINA
SRNA
FENA
Slovenian Press Agency
TASR
Mediafax
AMNA = ANA-MPA
Cyprus News Agency
Unian = UNIAN
Montsame
Kabar
AKIpress
Trend News Agency
APA News Agency
Azertac
Armenpress
Interpressnews
MAP = Maghreb Arabe Presse
APS = Algérie Presse Service
TAP = Tunis Afrique Presse
Agence de Presse Sénégalaise
Angop = ANGOP
Agence Ivoirienne de Presse
Ethiopian News Agency
Somali National News Agency
Jordan News Agency
Oman News Agency
Bahrain News Agency
National News Agency
SANA
Khabar Agency
Pajhwok = Pajhwok Afghan News
United News of Bangladesh
Newswire.lk
Hong Kong China News Agency
Lao News Agency
Agence Kampuchea Presse
Myanmar News Agency
Pacnews
Agencia Andina
Estadão Conteúdo
Folhapress
Colprensa
Infobae
Agenzia Dire
Keystone-ATS = ATS
Ritzaus Bureau
Reuters Breakingviews
OCCRP = Organized Crime and Corruption Reporting Project
ICIJ = International Consortium of Investigative Journalists
Bureau of Investigative Journalism
Lighthouse Reports
Bellingcat
Investigate Europe
Forbidden Stories
Adnkronos
Askanews
LaPresse
Agenzia Nova
EFE = Agencia EFE
Europa Press
Lusa
Belga
ANP
Ritzau
TT = TT News Agency
NTB
STT
PAP
CTK = ČTK
MTI
Tanjug
BTA
Agerpres
TASS
Interfax = Interfax-Ukraine
RIA Novosti = RIA
Ukrinform
BelTA
Anadolu Agency = Anadolu = Anadolu Ajansı
Demirören News Agency = DHA
Kyodo = Kyodo News
Jiji Press = Jiji
Yonhap = Yonhap News Agency = Yonhap News
Newsis
KCNA = Korean Central News Agency
Xinhua = Xinhua News Agency
China News Service
Central News Agency
Vietnam News Agency = VNA
Bernama
Antara = Antara News
Philippine News Agency
Kazinform
Tasnim
Mehr News Agency
Wafa
MCOT
Associated Press of Pakistan = APP
Saudi Press Agency = SPA
Emirates News Agency = WAM
Qatar News Agency
KUNA
IRNA
Petra News Agency
MENA News Agency
News Agency of Nigeria = NAN
Ghana News Agency = GNA
Kenya News Agency = KNA
Bangladesh Sangbad Sangstha = BSS
NCA NewsWire = NewsWire
City News Service
Capitol News Service
Courthouse News Service = Courthouse News
Pan African News Agency = PANA
South African News Agency
Agência Brasil
Prensa Latina
Télam = Telam
Notimex
Dow Jones Newswires = Dow Jones Newswire = Dow Jones
States Newsroom
Tribune News Service
Capitol News Illinois
CalMatters
Stateline
Inter Press Service
Thomson Reuters Foundation
`;

const outlets = `
New York Times = NYT = N.Y. Times = NYTimes
Washington Post = WaPo
Wall Street Journal = WSJ
Financial Times = FT
Los Angeles Times = L.A. Times = LA Times
USA Today
Boston Globe
Chicago Tribune
Chicago Sun-Times
San Francisco Chronicle
San Francisco Standard
San Jose Mercury News = Mercury News
Sacramento Bee
Seattle Times
Houston Chronicle
Dallas Morning News
Texas Tribune
Austin American-Statesman
Miami Herald
Tampa Bay Times
Orlando Sentinel
Atlanta Journal-Constitution
Philadelphia Inquirer
Baltimore Sun
Denver Post
Arizona Republic
Star Tribune = Minnesota Star Tribune
Detroit Free Press
Detroit News
Politico = POLITICO = Politico Pro = Politico Europe
Axios
The Hill
Roll Call
Punchbowl News
Puck News
Semafor
NOTUS
National Journal
National Review
Washington Examiner
Washington Times
Daily Beast
Daily Caller
Breitbart = Breitbart News
HuffPost = Huffington Post
Vox
Slate
Salon
ProPublica
Mother Jones
The Nation
The Atlantic
The New Yorker = New Yorker
New York Magazine
The Bulwark
The Free Press
The Athletic
The Marshall Project
Christian Science Monitor
US News & World Report = U.S. News & World Report
People magazine
NewsNation
Newsmax
Telemundo
Univision
Gothamist
Kansas City Star
Indianapolis Star = IndyStar
Milwaukee Journal Sentinel
Plain Dealer
The Oregonian
Deseret News
Nevada Independent
Times-Picayune
The Tennessean
Des Moines Register
News & Observer
Omaha World-Herald
Orange County Register
Idaho Statesman
Spokesman-Review
Virginian-Pilot
Civil Beat = Honolulu Civil Beat
Block Club Chicago
Bridge Michigan
Bridge Detroit
Wisconsin Watch
Mississippi Today
VTDigger
Spotlight PA
Oregon Public Broadcasting
MinnPost
Chalkbeat
Education Week = EdWeek
Inside Higher Ed
Harvard Crimson
STAT News = STAT
KFF Health News
E&E News
Vanity Fair
Rolling Stone
The Intercept
Newsweek
Time = Time magazine = TIME = TIME magazine
Fortune = Fortune magazine
Forbes
Business Insider
Barron’s = Barron's
MarketWatch
Investor’s Business Daily = Investor's Business Daily
Fast Company
Inc. magazine
Quartz
The Economist
New York Post
New York Daily News
Newsday
Nature
Science
New Scientist
Scientific American
MIT Technology Review = Technology Review
IEEE Spectrum
Wired = WIRED = Wired magazine
The Verge
Ars Technica
TechCrunch
The Information
Platformer
404 Media
Engadget
Gizmodo
CNET
ZDNet = ZDNET
VentureBeat
Recode
Protocol
The Register
The Markup
Rest of World
Tech Policy Press
Transformer
MLex
Law360
Bloomberg Law
Bloomberg Government
Bloomberg Businessweek = Businessweek
Bloomberg TV = Bloomberg Television = Bloomberg Radio
Inside AI Policy
Inside U.S. Trade
Nextgov = Nextgov/FCW
FedScoop
CyberScoop
StateScoop
DefenseScoop
BleepingComputer
Krebs on Security
The Record
SecurityWeek
Dark Reading
The Block
CoinDesk
Cointelegraph
Decrypt
Tom’s Hardware = Tom's Hardware
AnandTech
SemiAnalysis
Datacenter Dynamics = Data Center Dynamics = DatacenterDynamics = DCD
Utility Dive
Defense One
Defense News
Breaking Defense
Military Times
Stars and Stripes
Federal News Network
Government Executive = GovExec
Route Fifty
Pluribus News
MeriTalk
National Law Journal
American Lawyer
Law.com
SCOTUSblog
Lawfare
Just Security
Press Gazette
PC Gamer
PC Magazine = PCMag
Android Authority
9to5Mac
9to5Google
MacRumors
The Next Web
DigiTimes = DIGITIMES
EE Times
The Decoder
Maginative
PYMNTS
CNN = CNN Business
CNBC
MSNBC = MS NOW
NBC News = NBC
ABC News
ABC = ABC Radio National = ABC Radio = ABC TV = Australian Broadcasting Corporation
CBS News = CBS
Fox News
Fox Business
PBS NewsHour = PBS
NPR = National Public Radio
C-SPAN
Sky News
ITV News = ITV
Channel 4 News
BBC = BBC News = British Broadcasting Corporation = BBC Radio 4 = BBC World Service
Guardian
Observer
Telegraph = Daily Telegraph
Daily Mail = MailOnline
Daily Mirror
Daily Express
Evening Standard
Times of London
Sunday Times
The Scotsman
The Herald
i Paper
PoliticsHome
PublicTechnology
Computer Weekly
UKTN
Sifted
City A.M. = City AM
Private Eye
The Spectator
New Statesman
Irish Times
Irish Independent
RTÉ = RTE = RTÉ News = RTÉ Radio
Business Post
Newstalk
Virgin Media News
Euronews
EUobserver
Euractiv = EURACTIV
Politico Pro Technology
Contexte
Le Monde
Le Figaro
Les Echos = Les Échos
Libération
Mediapart
France 24
France Info = Franceinfo
L’Express
Der Spiegel = Spiegel = Spiegel Online
Die Zeit
Frankfurter Allgemeine Zeitung = FAZ
Süddeutsche Zeitung
Handelsblatt
Die Welt = Welt
Bild
Tagesspiegel
Deutsche Welle = DW
ARD = Tagesschau
ZDF
NDR
WDR
SWR
Correctiv
FAZ.net
WirtschaftsWoche
Manager Magazin
ORF
SRF
RTS
RTBF
VRT
NOS
RTL Nieuws
Tages-Anzeiger
SonntagsZeitung
Le Soir
Follow the Money
Trouw
SVT
NRK
RAI
RTVE
RTP
TVP
TVN24
Público
Expresso
netzpolitik.org = Netzpolitik
heise online = Heise
Neue Zürcher Zeitung = NZZ
Le Temps
Der Standard
El País = El Pais
El Mundo
La Vanguardia
Expansión
La Repubblica
Corriere della Sera
Il Sole 24 Ore
La Stampa
De Standaard
De Tijd
Het Financieele Dagblad
NRC = NRC Handelsblad
de Volkskrant = De Volkskrant
Politiken
Berlingske
Aftenposten
Dagens Nyheter
Svenska Dagbladet
Helsingin Sanomat
Yle = YLE
Gazeta Wyborcza
Rzeczpospolita
Kyiv Independent
Meduza
Novaya Gazeta
Moscow Times
Kommersant
Vedomosti
Globe and Mail
Toronto Star
National Post
Financial Post
CBC = CBC News
CTV News = CTV
Global News
Radio-Canada
Le Devoir
La Presse
Le Soleil
Journal de Montréal
Ottawa Citizen
Calgary Herald
Edmonton Journal
Winnipeg Free Press
Montreal Gazette
The Narwhal
The Tyee
BNN Bloomberg
Maclean’s = Maclean's
BetaKit
The Logic
Hill Times
Vancouver Sun
iPolitics
Sydney Morning Herald
The Age
Australian Financial Review = AFR = AFR Weekend
The West Australian
The Courier-Mail
Canberra Times
The Mandarin
The Saturday Paper
iTnews
Nine News
The Australian
Guardian Australia
Crikey
InnovationAus
SBS News = SBS
RNZ = Radio New Zealand
New Zealand Herald = NZ Herald
Stuff
Newsroom
The Spinoff
Times of India
Hindustan Times
Indian Express
The Hindu
Economic Times
Mint = LiveMint
Business Standard
Moneycontrol
MediaNama
NDTV
India Today
CNBC-TV18
Deccan Herald
Deccan Chronicle
News18
Telegraph India
The Ken
ThePrint = The Print
NewsLaundry = Newslaundry
The Quint
Entrackr
Inc42
Express Tribune
Geo News
Prothom Alo
Kathmandu Post
The Wire
Scroll.in
Dawn
Daily Star
South China Morning Post = SCMP
China Daily
Global Times
People’s Daily = People's Daily
CCTV
CGTN
Caixin = Caixin Global
36Kr
LatePost
Sixth Tone
TechNode
Pandaily
The Paper
Yicai = Yicai Global
Securities Times
Hong Kong Free Press
RTHK
Nikkei = Nikkei Asia = Nikkei Asian Review
Asahi Shimbun
Mainichi Shimbun = Mainichi
Yomiuri Shimbun = Yomiuri
Japan Times
NHK = NHK World
Korea Herald
Korea Times
Korea JoongAng Daily = JoongAng Ilbo
Chosun Ilbo
Dong-A Ilbo
Hankyoreh
Maeil Business Newspaper
Taipei Times
Commercial Times
Economic Daily News
Straits Times
Channel NewsAsia
Catholic News Agency
CNA
Lianhe Zaobao
Mothership
Today Online
TMZ
Variety
Hollywood Reporter = THR
Deadline
Entertainment Weekly
Boston Herald
San Diego Union-Tribune
New York Sun
Fox Sports
ESPN
Kyiv Post
Foreign Policy
Le Parisien
20 Minutes
IT Pro
The Drum
Adweek
Digiday
Nieman Lab
Poynter
The Telegraph
Standard
Business Times
The Edge
The Star
New Straits Times
Malay Mail
Bangkok Post
Jakarta Post
Kompas
Tempo
VnExpress
Rappler
Philippine Daily Inquirer
Al Jazeera
Al Arabiya
Arab News
Asharq Al-Awsat
The National
Gulf News
Khaleej Times
Haaretz
Times of Israel
Jerusalem Post
Calcalist = CTech
Globes
Ynet
Daily Sabah
Hürriyet = Hurriyet
Middle East Eye
Al-Monitor
Mail & Guardian
News24
Daily Maverick
Business Day
TechCabal
Daily Nation
The East African
Business Daily = Business Daily Africa
The Continent
amaBhungane
GroundUp
City Press
Rapport
BusinessTech
MyBroadband
ITWeb
Eyewitness News
SABC News = SABC
eNCA
Sowetan
Premium Times
The Punch
ThisDay
The Cable = TheCable
The Africa Report
Daily Graphic
Daily Monitor
New Vision
Folha de S.Paulo = Folha de São Paulo = Folha
O Globo
Estadão = O Estado de S. Paulo
Valor Econômico
La Nación
Clarín
El Mercurio
El Universal
Reforma
El Mostrador
La Tercera
El Comercio
La República
El Espectador
El Tiempo
La Jornada
El Financiero
Página/12 = Pagina 12
Ámbito
El Observador
El País Uruguay
La Diaria
El Deber
Los Tiempos
Agência Pública
Piauí
Kathimerini = Ekathimerini
To Vima
Ta Nea
Phileleftheros
Diário de Notícias
Jornal de Notícias
Correio da Manhã
El Confidencial
elDiario.es = El Diario
La Razón
El Periódico
Il Fatto Quotidiano
Il Post
Il Messaggero
Avvenire
Falter
Die Presse
Kronen Zeitung
taz
Rheinische Post
Kölner Stadt-Anzeiger
Berliner Zeitung
Hamburger Abendblatt
t-online
Golem.de
20 Minuten
WOZ
Tribune de Genève
RSI
De Morgen
Het Laatste Nieuws
L’Echo = L'Echo
Le Vif
NU.nl
De Groene Amsterdammer
Algemeen Dagblad
De Telegraaf
Parool = Het Parool
BNR
Ouest-France
Sud Ouest
L’Humanité = L'Humanité
La Croix
Le Point
L’Obs = L'Obs
Next INpact
L’Informé = L'Informé
La Lettre
BFM TV = BFMTV
RTBF
Europe 1
TF1
TV2 = TV 2
Jyllands-Posten
Børsen
Ingeniøren
Version2
Dagbladet
Dagens Næringsliv
Bergens Tidende
E24
Expressen
Aftonbladet
Dagens Industri
Sveriges Radio
Göteborgs-Posten
Ny Teknik
Hufvudstadsbladet
Ilta-Sanomat
Iltalehti
Kauppalehti
Morgunblaðið
RÚV = RUV
ERR
Postimees
Delfi
LSM
LRT
TVN
Wirtualna Polska
OKO.press
Polityka
Hospodářské noviny
Seznam Zprávy
iRozhlas
Deník N
Denník N
HVG
Átlátszó
Direkt36
HotNews
G4Media
Adevărul
Digi24
Capital Weekly
Mediapool
Bird.bg
Novinky
Jutarnji list
Večernji list
KRIK
BIRN = Balkan Insight
Vijesti
Ukrainska Pravda
Suspilne
Cumhuriyet
Bianet
Medyascope
Civil.ge
OC Media
Eurasianet
The Daily Star
Dhaka Tribune
bdnews24
The News International
Business Recorder
Daily Mirror Sri Lanka
EconomyNext
The Caravan
Newsminute = The News Minute
Mathrubhumi
Malayala Manorama = Manorama
Dinamalar
Anandabazar Patrika
Lokmat
Amar Ujala
Dainik Jagran
The Better India
Asahi
NHK World-Japan
TBS News
Nippon TV
TV Asahi
Sankei Shimbun = Sankei
Hokkaido Shimbun
Toyo Keizai
ITmedia
Kyunghyang Shinmun = Kyunghyang
Hankook Ilbo
Korea Economic Daily = Hankyung
MBC
KBS
SBS News Korea
ETNews
Liberty Times
United Daily News
Ming Pao
The Standard Hong Kong
Southern Weekly
Jiemian
Tuoi Tre
Thanh Nien
Malaysiakini
Sinar Harian
Berita Harian
CNN Indonesia
GMA News
ABS-CBN
Manila Bulletin
BusinessWorld
Prachatai
Thai PBS
Frontier Myanmar
Irrawaddy
Fiji Times
RNZ Pacific
Otago Daily Times
BusinessDesk
1News
SBS Radio
7News
Hamshahri
Etemaad
Iran International
Al Mayadeen
An-Nahar
L’Orient-Le Jour = L'Orient-Le Jour
Al-Ahram
Mada Masr
Hespress
Le Desk
TSA Algérie
Jeune Afrique
Le Quotidien
Seneweb
Addis Standard
The Standard Kenya
The Star Kenya
The Elephant
Punch Nigeria
The Guardian Nigeria
HumAngle
MyJoyOnline = JoyOnline
The Namibian
Mmegi
The Chronicle Zimbabwe
ZimLive
Nyasa Times
The Citizen Tanzania
The New Times
Zitamar
Club of Mozambique
Netwerk24
`;

const ambiguousNames = new Set(
  `Time TIME Fortune Nature Science Vox Slate Salon Protocol Recode Transformer Quartz Stuff Mint Dawn Tempo Bild
  Welt Globes Folha Reforma TT NTB STT PAP MTI RIA CP APA UNI SPA APP BTA ANP Belga Lusa Stateline Variety Deadline
  Standard NewsWire NAN BSS GNA KNA ABC STAT SBS DCD Expresso Público Mothership GroundUp Newsroom Rapport SANA ATS
  APS MAP TAP Unian BNR LSM LRT TVN MBC KBS Irrawaddy Asahi Hankyung Falter Avvenire Version2 Parool`.split(
    /\s+/,
  ),
);

/** Every name and alias, as written, with its outlet. */
export const knownOutlets: ReadonlyMap<string, KnownOutlet> = new Map([
  ...parse(agencies, 'agency'),
  ...parse(outlets, 'outlet'),
]);

function parse(lines: string, kind: KnownOutlet['kind']): [string, KnownOutlet][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' = ');
      return names.map((alias): [string, KnownOutlet] => [
        alias.replace(/^The /, ''),
        {
          name: (names[0] as string).replace(/^The /, ''),
          kind,
          ambiguous: ambiguousNames.has(alias),
          needsThe: alias.startsWith('The '),
        },
      ]);
    });
}
