/** AI laboratories and the companies, institutes and groups that appear beside them. */
export const laboratories = `
[organization]
OpenAI | Open AI | OpenAI Inc. | OpenAI Group
Anthropic | Anthropic PBC
Google DeepMind | DeepMind
Google | Google LLC
Alphabet | Alphabet Inc.
Meta | Meta Platforms | Meta Platforms Inc.
Facebook
Meta Superintelligence Labs
Microsoft | Microsoft Corp.
Microsoft Research
Amazon | Amazon.com
Amazon Web Services | AWS
xAI | X.AI | xAI Corp.
X | X Corp. | X Corp
SpaceX | Space X
Tesla | Tesla Inc.
Apple | Apple Inc.
Nvidia | NVIDIA Corp. | Nvidia Corporation
AMD | Advanced Micro Devices
Intel | Intel Corp.
Qualcomm
Broadcom
Micron | Micron Technology
TSMC | Taiwan Semiconductor Manufacturing Co. | Taiwan Semiconductor Manufacturing Company | Taiwan Semiconductor
ASML | ASML Holding
SMIC | Semiconductor Manufacturing International Corp.
Samsung | Samsung Electronics
SK Hynix | SK hynix
SK Telecom
LG AI Research
Naver
Kakao
Upstage
SoftBank | SoftBank Group
Preferred Networks
Sakana AI
Fujitsu
NEC
Sony
~Arm | Arm Holdings
Cerebras | Cerebras Systems
Groq
SambaNova
Graphcore
Tenstorrent
Oracle | Oracle Corp.
IBM | International Business Machines
Salesforce
Adobe
Palantir | Palantir Technologies
Anduril | Anduril Industries
Scale AI
Surge AI
Mercor
CoreWeave
Lambda Labs
Nebius
Crusoe | Crusoe Energy
Applied Digital
Databricks
Snowflake
Cohere
Mistral AI | ~Mistral
Hugging Face
Stability AI
Midjourney
Runway AI | Runway ML
ElevenLabs
Perplexity | Perplexity AI
Character.AI | Character AI | Character Technologies
Replika
Inflection AI | Inflection
Adept AI
AI21 Labs
Aleph Alpha
Black Forest Labs
Helsing
DeepL
Synthesia
Wayve
Thinking Machines Lab | Thinking Machines
Safe Superintelligence | Safe Superintelligence Inc. | SSI
Reflection AI
Physical Intelligence
Figure AI
Clearview AI
Suno
Udio
Luma AI
Pika Labs
Anysphere
Cognition AI
Harvey AI
Glean
Liquid AI
Essential AI
Sierra AI
Together AI
Fireworks AI
Nous Research
EleutherAI
Allen Institute for AI | Ai2 | Allen Institute for Artificial Intelligence
LAION
Alibaba | Alibaba Group | Alibaba Group Holding | Alibaba Cloud
Qwen
DeepSeek | Deepseek | Deep Seek
Moonshot AI | Moonshot
MiniMax | Minimax
Zhipu AI | Zhipu | Z.ai
Baidu
Tencent | Tencent Holdings
ByteDance | Bytedance
TikTok
Huawei | Huawei Technologies
SenseTime
iFlytek
StepFun
Baichuan | Baichuan AI
01.AI
Cambricon
Moore Threads
Biren | Biren Technology
Hygon
Inspur
Lenovo
Western Digital
Seagate
Xiaomi
JD.com
Meituan
Kuaishou
BYD
ZTE
Unitree | Unitree Robotics
High-Flyer
Manus
G42
MGX
Humain
Technology Innovation Institute
Mubadala
~Reliance | Reliance Industries | Reliance Jio
Tata Consultancy Services | TCS
Tata Group | ~Tata
Infosys
Wipro
Sarvam AI | ~Sarvam
Krutrim
Adani Group | ~Adani
Bharti Airtel | ~Airtel
Nasscom | NASSCOM
YTL | YTL Power
Sea Limited
~Grab | Grab Holdings
Princeton Digital Group
Spotify
Netflix
Uber
Airbnb
LinkedIn
GitHub
YouTube
Instagram
WhatsApp
Snap | Snap Inc.
Snapchat
Reddit
Pinterest
Discord
Roblox
Zoom
Dropbox
Bell Canada
Telus
Rogers Communications
Shopify
Stripe
PayPal
Cloudflare
CrowdStrike
Cisco | Cisco Systems
Dell | Dell Technologies
Hewlett Packard Enterprise | HPE
HP
Supermicro | Super Micro Computer
SAP
Siemens
Ericsson
Nokia
Getty Images | ~Getty
Shutterstock
Universal Music Group | UMG | Universal Music
Sony Music | Sony Music Entertainment
Warner Music Group | Warner Music
Concord Music Group
Warner Bros. Discovery | Warner Bros.
Disney | Walt Disney | The Walt Disney Company
NBCUniversal | Universal Pictures
Comcast
Paramount
HarperCollins
Penguin Random House
Simon & Schuster
Hachette
Macmillan
Wiley
Elsevier
Chegg
Encyclopaedia Britannica | Britannica
Merriam-Webster
Authors Guild
Recording Industry Association of America | RIAA
Motion Picture Association | MPA
SAG-AFTRA | SAG
Writers Guild of America | WGA
News/Media Alliance | News Media Alliance
Library Genesis | LibGen
Common Crawl
Internet Archive
Wikimedia Foundation
Wikipedia
Stargate | Stargate Project | Project Stargate
Microsoft Azure
Goldman Sachs
Morgan Stanley
JPMorgan Chase | JPMorgan | JP Morgan | J.P. Morgan
Bank of America | BofA
Citigroup | Citi
Wells Fargo
UBS
Barclays
HSBC
Deutsche Bank
Bernstein | Bernstein Research
Jefferies
Wedbush | Wedbush Securities
Evercore | Evercore ISI
Cantor Fitzgerald
BlackRock
Blackstone
KKR
Brookfield | Brookfield Asset Management
GIC
Temasek
Blue Owl Capital | Blue Owl
Apollo Global Management
Silver Lake
Vista Equity
Carlyle Group | ~Carlyle
Fidelity Investments | ~Fidelity
Iconiq | ICONIQ
Council on Foreign Relations
Atlantic Council
Oversight Board
US-China Business Council | U.S.-China Business Council
National Retail Federation
Red Cross
Open Society Foundations
Ford Foundation
Gates Foundation | Bill & Melinda Gates Foundation
MacArthur Foundation
Omidyar Network
Open Philanthropy | Coefficient Giving
Tech:NYC
Consumer Reports
Susman Godfrey
Wachtell, Lipton, Rosen & Katz | Wachtell Lipton
Morrison & Foerster | Morrison Foerster
Latham & Watkins
Wilson Sonsini
Gibson Dunn
Kirkland & Ellis
BusinessEurope
BEUC
Association of American Publishers
Copyright Alliance
Andreessen Horowitz | a16z
Sequoia Capital | ~Sequoia
Founders Fund
Lightspeed | Lightspeed Venture Partners
Thrive Capital
Y Combinator
Menlo Ventures
Khosla Ventures
Coatue
Tiger Global
Berkshire Hathaway
Moody's
Gartner
IDC
TrendForce
Counterpoint Research
McKinsey | McKinsey & Company
Deloitte
PwC
KPMG
Accenture
Lockheed Martin
Boeing
Airbus
Northrop Grumman
Raytheon | RTX Corp.
General Dynamics
BAE Systems
Rolls-Royce
General Motors | GM
Ford | Ford Motor Company | Ford Motor Co. | Ford Motor
Chrysler
Fiat
Toyota
Volkswagen
Waymo
Cruise LLC
Aurora Innovation
New York Stock Exchange | NYSE
Nasdaq
London Stock Exchange
Hong Kong Stock Exchange
Shanghai Stock Exchange
Shenzhen Stock Exchange
Tokyo Stock Exchange
Australian Securities Exchange | ASX
Toronto Stock Exchange | TSX
Korea Exchange
Kosdaq | KOSDAQ
Taipei Exchange
Euronext
Deutsche Börse
SIX Swiss Exchange
Johannesburg Stock Exchange | JSE
Nairobi Securities Exchange
Nigerian Exchange
Egyptian Exchange
Tadawul
Bursa Malaysia
Singapore Exchange | SGX
Bovespa
Borsa Italiana
Borsa Istanbul
Warsaw Stock Exchange
Oslo Børs
Bolsa Mexicana de Valores
National Stock Exchange of India
Bombay Stock Exchange
# State companies and utilities that go by names in other languages
Bord na Móna
Bord Gáis
Coillte
EirGrid
Uisce Éireann
Iarnród Éireann
ESB | Electricity Supply Board
Transpower
Eskom
Transnet
Petrobras
Eletrobras
Embraer
KEPCO | Korea Electric Power Corporation
Korea Telecom | KT Corporation
Statkraft
Equinor
Vattenfall
Ørsted
Fortum
Electricité de France | EDF
Enedis
Deutsche Bahn
Österreichische Bundesbahnen
Ferrocarrils de la Generalitat
Kenya Power
Safaricom
New Zealand Council for Educational Research | NZCER
Australian Council for Educational Research
Semiconductor Industry Association | SIA
SEMI
TechNet
NetChoice
Chamber of Progress
U.S. Chamber of Commerce | Chamber of Commerce
Computer & Communications Industry Association | CCIA
Information Technology Industry Council | ITI
BSA | Business Software Alliance
Information Technology and Innovation Foundation | ITIF
Consumer Technology Association | CTA
Electronic Frontier Foundation | EFF
Electronic Privacy Information Center
American Civil Liberties Union | ACLU
Center for Democracy and Technology | Center for Democracy & Technology
Public Citizen
Common Sense Media
Tech Oversight Project
Tech Justice Law Project
Social Media Victims Law Center
Encode | Encode AI | Encode Justice
Center for AI Safety | CAIS
Future of Life Institute | FLI
Machine Intelligence Research Institute | MIRI
Center for Security and Emerging Technology | CSET
Center for a New American Security | CNAS
Center for Strategic and International Studies | CSIS
Institute for Law & AI
Institute for AI Policy and Strategy
Brookings Institution | Brookings
Cato Institute
Heritage Foundation
Carnegie Endowment for International Peace | Carnegie Endowment
Abundance Institute
AI Now Institute | AI Now
Ada Lovelace Institute
Alan Turing Institute
Centre for the Governance of AI | GovAI
Apollo Research
METR
Epoch AI
Palisade Research
Redwood Research
FAR AI
Transluce
Irregular
Data & Society
Algorithmic Justice League
AlgorithmWatch
noyb | NOYB
European Digital Rights | EDRi
Access Now
Amnesty International
Human Rights Watch
Internet Watch Foundation
DigitalEurope | DIGITALEUROPE
Frontier Model Forum
Partnership on AI
MLCommons
Linux Foundation
Mozilla | Mozilla Foundation
Americans for Responsible Innovation | ARI
Leading the Future
Secure AI Project
Economic Security California
Silicon Valley Leadership Group
American Edge Project
AFL-CIO
Teamsters
RAND | RAND Corporation | Rand Corporation
MITRE | MITRE Corporation
Schmidt Sciences
CIFAR
Mila
Vector Institute
Stanford University | Stanford
Massachusetts Institute of Technology | MIT
Harvard University | Harvard
Yale University | Yale
Princeton University
Carnegie Mellon University | Carnegie Mellon
University of California, Berkeley | UC Berkeley
University of Oxford | Oxford University
University of Cambridge | Cambridge University
Imperial College London
University College London | UCL
London School of Economics | LSE
SOAS | SOAS University of London
EPFL
Caltech | California Institute of Technology
Sciences Po
INSEAD
Inria
CERN
RIKEN
Swiss Post
Deutsche Post
Royal Mail
Australia Post
Canada Post
ETH Zurich
Tsinghua University | Tsinghua
Peking University
Georgetown University | Georgetown
Cornell University | Cornell
Columbia University
New York University | NYU
Johns Hopkins University | Johns Hopkins
Stanford Law School
World Economic Forum
International Monetary Fund | IMF
Council of Europe
International Atomic Energy Agency | IAEA
World Bank | World Bank Group
ifo Institute | Ifo Institute
Manufacturing Extension Partnership
United Nations | UN | U.N.
UNESCO
OECD | Organisation for Economic Co-operation and Development
NATO | Nato | North Atlantic Treaty Organization
OPEC
Tesco | Tesco plc
Walmart
Target Corp.
Costco
Home Depot
Starbucks
McDonald's
Coca-Cola
PepsiCo
Nike
Adidas
Unilever
Nestlé | Nestle
Procter & Gamble
Johnson & Johnson
Pfizer
Moderna
AstraZeneca
Novartis
Roche
Merck & Co.
Bayer
BASF
ExxonMobil | Exxon Mobil | Exxon
Chevron
Shell plc
BP
TotalEnergies
Saudi Aramco | Aramco
Gazprom
Rosneft
Verizon
AT&T
T-Mobile
Vodafone
BT Group
Orange SA
Deutsche Telekom
Telefónica | Telefonica
Singtel
NTT | NTT Data
KDDI
Hitachi
Toshiba
Panasonic
Mitsubishi
Honda
Nissan
Mazda
Hyundai | Hyundai Motor
Kia
BMW
Mercedes-Benz
Daimler
Renault
Peugeot
Stellantis
Volvo
Ferrari
Tata Motors
Mahindra
Foxconn
ASUS | Asus
Acer
Quanta
MediaTek
Kioxia
Infineon
STMicroelectronics
NXP
Texas Instruments
Analog Devices
Applied Materials
Lam Research
KLA Corp.
Tokyo Electron
Synopsys
Cadence
Siemens Energy
GE Vernova
General Electric | GE
Schneider Electric
Eaton
Vertiv
Equinix
Digital Realty
Vantage Data Centers
QTS
Switch Inc.
Oracle Cloud
Google Cloud
KPN
Booking.com
AirFrance-KLM
Lufthansa
Ryanair
EasyJet | easyJet
British Airways
Singapore Airlines
Qatar Airways
Aer Lingus
Aeroflot
Emirates Airline
Delta Air Lines
United Airlines
American Airlines
Air France
Air China
Air Canada
Air India
China Mobile
China Telecom
China Unicom
China Eastern Airlines | China Eastern
China Southern Airlines | China Southern
Lehman Brothers
Washington Mutual
Fannie Mae
Freddie Mac
Merrill Lynch
AIG
Credit Suisse
Santander
BNP Paribas
Société Générale
ING Group
Visa Inc.
Mastercard
American Express
WeWork
Lyft
DoorDash
Salesforce Research
Twitter
Truth Social
Telegram
Signal Foundation
Apple Corps
Apple Computer
Beatles
Sun Microsystems
McDonnell Douglas
EADS
World Trade Organization | WTO
World Health Organization | WHO
G7 | Group of Seven
G20 | Group of 20
African Union | AU
Arab League
ASEAN | Asean
BRICS
International Energy Agency | IEA
Electric Reliability Council of Texas | ERCOT
PJM | PJM Interconnection
Dominion Energy
Constellation Energy
Tenaga Nasional
`;
