/** Names and initialisms that are no mention: products, chips, market indices, units, terms of the trade. */
export const noMentions = `
[none]
Series A
Series B
Series C
Series D
Series E
Series F
Series G
Chancery Division
Family Division
King’s Bench Division | Queen’s Bench Division
# Languages
Olympic
Swahili | Kiswahili
Sesotho
Setswana
Sepedi
Hausa
Yoruba
Igbo
Wolof
Amharic
Zulu | isiZulu
Xhosa | isiXhosa
Afrikaans
Shona
Kinyarwanda
Lingala
Pidgin
Mandarin
Cantonese
Hokkien
Tagalog
Cebuano
Hindi
Urdu
Bengali
Bangla
Tamil
Telugu
Marathi
Gujarati
Kannada
Malayalam
Odia
Punjabi
Farsi
Pashto
Dari
Hebrew
Yiddish
Latin
Bahasa
Māori language
Esperanto
Braille
Pacific time
Eastern time
Central time
Mountain time
CORRECTION
Webinar
Uncle Sam
MEDIA RELEASE | Media Release
AI
AGI
IT
IP
PR
HR
TV
VR
AR
GPU
CPU
TPU
NPU
HBM
API
APIs
SDK
OS
LLM
ML
GPAI
GenAI
Gen AI
Gen Z
VPN
USB
PC
GDP
IPO
FAQ
PDF
URL
SMS
ID
DVD
CD
CEO
CFO
CTO
COO
CIO
C.E.O.
PhD
Ph.D.
MBA
B.Sc.
USD
EUR
GBP
CAD
CNY
INR
RMB
Rs
RM
MW
GW
kW
GWh
MWh
TWh
KB
MB
GB
TB
GHz
FLOP
FLOPs
FLOPS
TPP
TOPS
NASDAQ:
NYSE:
iPhone
iPad
iPod
iPod Classic
iPod Nano
iPod Touch
iPod Shuffle
iTunes
iTunes Store
iTunes Music Store
iCloud
iOS
App Store
Apps Store
AirPods
Apple Watch
Apple Intelligence
Mac
Mac OS
Mac OS X
OS X
Macintosh
MacBook
MacBook Air
MacBook Pro
Windows
Windows Vista
Office 365
Xbox
Xbox 360
PlayStation
Nintendo Switch
Kindle
Fire TV
Echo
Android
Chrome
Chromebook
Safari
Firefox
Google Play
Google Search
Gmail
Google Docs
Google Maps
Photoshop
Acrobat
Excel
PowerPoint
Linux
Kubernetes
Bluetooth
Wi-Fi
Blackwell
Hopper
Rubin
Grace Hopper
Grace Blackwell
GeForce
RTX
Radeon
Xeon
Epyc
Pentium
Snapdragon
Trainium
Gaudi | Gaudi 2 | Gaudi 3
Instinct
Inferentia
Ascend
Kunpeng
CUDA
Tensor Core
Dreamliner
Dreamliners
Superjumbo
Model S
Model Y
Cybertruck
Optimus
Robotaxi
Taurus
Falcon 9
Starship
Starlink
Bitcoin
Ethereum
Capitol
NDP
Bloc Québécois
EPP
S&D
AfD
CDU
CSU
SPD
BJP
AAP
DAP
UMNO
PAS
LDP
PLP
SNP
DUP
Reform UK
Plaid Cymru
Sinn Féin
GOP
Wall Street
Main Street
Dow Jones
Dow Jones Industrial Average
Dow
DJIA
S&P
S&P 500
Standard & Poor's 500
Standard & Poor's
FTSE
FTSE 100
DAX
CAC
CAC 40
Nikkei 225
Nikkei average
Hang Seng
Hang Seng Index
Sensex
Nifty
KOSPI
Kospi
Topix
TSX
ASX
Russell 2000
Nasdaq Composite
the Nasdaq
TAIEX
Nasdaq 100
Euro Stoxx
World Cup
Computex
CES
GITEX
Web Summit
Mobile World Congress
Hannover Messe
VivaTech
Olympic Games
Olympics
Super Bowl
Grammy
Oscar
Oscars
Emmy
Nobel Prize
Pulitzer Prize
Turing Award
Covid
COVID
Covid-19
COVID-19
Internet
World War II
Cold War
Black Friday
New Year
New Year's Eve
New Year's Day
Mother's Day
Good Friday
Memorial Day
Labor Day
Independence Day
Mars
Earth
God
Bible
Koran
Quran
Turing
Turing test
Moore's Law
Manhattan Project
`;
