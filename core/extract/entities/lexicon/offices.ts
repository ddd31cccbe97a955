/** Regulators, auditors, courts, police and electoral bodies of many countries, by their English names, their own, and the letters they go by. */
export const offices = `
[government]
# German-speaking countries
Federal Network Agency | Bundesnetzagentur | German Federal Network Agency
Federal Cartel Office | Bundeskartellamt | German Federal Cartel Office
Federal Court of Justice | Bundesgerichtshof | BGH | German Federal Court of Justice
Federal Administrative Court | Bundesverwaltungsgericht
Federal Labour Court | Bundesarbeitsgericht
Federal Court of Auditors | Bundesrechnungshof
Federal Criminal Police Office | Bundeskriminalamt | BKA
Federal Employment Agency | Bundesagentur für Arbeit
Federal Statistical Office | Destatis | Statistisches Bundesamt
Federal Office for the Protection of the Constitution | Bundesamt für Verfassungsschutz | Verfassungsschutz
Federal Motor Transport Authority | Kraftfahrt-Bundesamt
Federal Office for Migration and Refugees | BAMF
Datenschutzkonferenz
Austrian Data Protection Authority | Datenschutzbehörde
Bundeswettbewerbsbehörde
Rechnungshof
EDÖB
Wettbewerbskommission | Weko | Comco
Fedpol
# France, Belgium, Netherlands, Luxembourg
Defender of Rights | Défenseur des droits
Parquet national financier
Quai d'Orsay
Paris Judicial Court | Tribunal judiciaire de Paris
Belgian Data Protection Authority | Gegevensbeschermingsautoriteit | Autorité de protection des données
National Bank of Belgium
Hoge Raad
Raad van State
Netherlands Court of Audit | Algemene Rekenkamer | Rekenkamer
Belastingdienst | Dutch Tax and Customs Administration
Rijkswaterstaat
Rijksdienst voor Digitale Infrastructuur
UWV
RDW
# Italy, Spain, Portugal, Greece, Cyprus, Malta
Garante | Garante Privacy | Garante della Privacy | Garante privacy | Garante per la protezione dei dati personali | Italian Data Protection Authority
AGCM | Autorità Garante della Concorrenza e del Mercato | Italian Competition Authority
Guardia di Finanza
Carabinieri
Corte dei conti
Polizia Postale
Istat
Farnesina
Spanish Data Protection Agency | AEPD | Agencia Española de Protección de Datos
Guardia Civil
Policía Nacional
Mossos d'Esquadra
Junta Electoral Central
Tribunal de Cuentas
Generalitat
Incibe
Assembleia da República
Comissão Nacional de Proteção de Dados | CNPD
Polícia Judiciária
Anacom
CMVM
Hellenic Data Protection Authority
Hellenic Competition Commission
# Nordic and Baltic countries
Integritetsskyddsmyndigheten | IMY | Swedish Authority for Privacy Protection
Svenska kraftnät | Svenska Kraftnät
Skatteverket
Försäkringskassan
Arbetsförmedlingen
Polismyndigheten
Riksrevisionen | Riksrevisjonen
Konkurrensverket
Finansinspektionen
Trafikverket
Naturvårdsverket
Vattenfall AB
Post- och telestyrelsen
Sametinget
Säpo
Statnett
Skatteetaten
Nkom
Finanstilsynet
Kripos
Forbrukertilsynet
Konkurransetilsynet
Energinet
Digitaliseringsstyrelsen
Traficom
Kela
Supo
Persónuvernd
State Data Protection Inspectorate
# Central and Eastern Europe
Supreme Audit Office | NIK | Supreme Audit Office of Poland | Najwyższa Izba Kontroli
UKE
KNF
ZUS
Państwowa Komisja Wyborcza
ÚOOÚ
ÚOHS
NKÚ
GVH
ANCOM
DIICOT
AZOP
USKOK
National Anti-Corruption Bureau | NABU
National Bank of Romania
National Bank of Slovakia
National Bank of Serbia
National Bank of Georgia
National Bank of Moldova
National Bank of Kazakhstan
Security Service of Ukraine | SBU
Diia
Ukrenergo
# Turkey, Israel, Gulf
BTK
RTÜK
BDDK
TÜBİTAK
YSK
Shin Bet
Mossad
Histadrut
TDRA
# Africa
Independent Electoral and Boundaries Commission | IEBC
Independent National Electoral Commission | INEC
Independent Policing Oversight Authority | IPOA
Ethics and Anti-Corruption Commission | EACC
Special Investigating Unit
Financial Sector Conduct Authority | FSCA
South African Revenue Service | SARS
South African Police Service | SAPS
Auditor-General of South Africa | Auditor General of South Africa | AGSA
Financial Intelligence Centre
Independent Corrupt Practices Commission | ICPC
National Identity Management Commission | NIMC
Communications Regulatory Authority of Namibia | CRAN
National Bank of Ethiopia
National Bank of Rwanda
Rwanda Investigation Bureau
Uganda Communications Commission
African Union Commission
# South Asia
Election Commission of India | ECI
Comptroller and Auditor General of India | CAG
National Investigation Agency
National Human Rights Commission | NHRC
Directorate of Revenue Intelligence
Central Vigilance Commission
Income Tax Department
Press Information Bureau
National Informatics Centre
C-DAC | Centre for Development of Advanced Computing
IRDAI
National Cyber Crime Investigation Agency | NCCIA
PEMRA
Election Commission of Pakistan
Bangladesh Telecommunication Regulatory Commission | BTRC
# Southeast Asia
Corruption Eradication Commission | KPK
Bawaslu
Polri
BSSN
KPPU
Commission on Elections | Comelec | COMELEC
Malaysian Anti-Corruption Commission | MACC
Suhakam
MDEC | Malaysia Digital Economy Corporation
NBTC | National Broadcasting and Telecommunications Commission
Infocomm Media Development Authority of Singapore
Central Provident Fund Board
# East Asia
Board of Audit and Inspection
Korea Media Communications Commission | KMCC
Supreme Prosecutors' Office
National Election Commission
National Policy Committee
National Police Agency
Personal Information Protection Commission of Japan
Nuclear Regulation Authority
Ministry of Digital Affairs | MODA
Ministry of Justice Investigation Bureau
China Securities Regulatory Commission | CSRC
Ministry of State Security
State Internet Information Office
# Australia and New Zealand
Commonwealth Ombudsman
Administrative Review Tribunal
Australian National Audit Office | ANAO
Australian Taxation Office | ATO
ASIO | Australian Security Intelligence Organisation
NSW Police | New South Wales Police
Victoria Police
Queensland Police | Queensland Police Service
Queensland Civil and Administrative Tribunal | QCAT
NSW Civil and Administrative Tribunal | NCAT
Victorian Civil and Administrative Tribunal | VCAT
Independent Commission Against Corruption | ICAC
Stats NZ
New Zealand Transport Agency | NZTA | Waka Kotahi
Inland Revenue Department
# Canada
Ontario Provincial Police | OPP
Sûreté du Québec
Ontario Securities Commission
Canadian Human Rights Commission
Auditor General of Canada
# Latin America
National Institute for Transparency | INAI
Servicio de Administración Tributaria
Profeco
Fiscalía General de la República | FGR
Suprema Corte de Justicia de la Nación | SCJN
Federal Public Ministry | Ministério Público Federal | MPF
Federal Court of Accounts | Tribunal de Contas da União | TCU
Senacon
Procon
Controladoria-Geral da União
Advocacia-Geral da União
MinTIC
DIAN
Fiscalía General de la Nación
Sernac
Fiscalía Nacional Económica
Comptroller General of the Republic | Contraloría General de la República
Council for Transparency | Consejo para la Transparencia
La Moneda
Casa Rosada
Enacom
Indecopi
ONPE | National Office of Electoral Processes
Sunat
# Britain and Ireland
Upper Tribunal
First-tier Tribunal
Court of Session
Crown Court
Old Bailey
Court of Appeal of England and Wales
Police Scotland
Police Service of Northern Ireland | PSNI
Independent Office for Police Conduct | IOPC
National Police Chiefs' Council | NPCC
Criminal Cases Review Commission
Driver and Vehicle Licensing Agency | DVLA
Companies House
Land Registry
UK Statistics Authority
Parole Board
An Coimisiún Toghcháin
Health Information and Quality Authority | HIQA
Revenue Commissioners
Workplace Relations Commission
An Bord Pleanála | An Coimisiún Pleanála
# United States
SEPTA | Southeastern Pennsylvania Transportation Authority
NYPD | New York Police Department | New York City Police Department
LAPD | Los Angeles Police Department
MBTA
WMATA
Port Authority of New York and New Jersey
National Guard
Joint Chiefs of Staff
Congressional Black Caucus
[organization]
# Unions and associations
Verdi | ver.di | Ver.di
IG Metall
CFDT
FNV
UGT
CCOO
CGIL
noyb | NOYB
La Quadrature du Net
Chaos Computer Club | CCC
Bits of Freedom
EDRi
AlgorithmWatch
Access Now
Privacy International
Big Brother Watch
Liberty Human Rights
Trades Union Congress | TUC
COSATU | Cosatu
KAIST
ETRI
IIT Bombay
IIT Madras
IIT Delhi
[place]
Four Courts
Mo i Rana
Tintenpalast
Gangnam
Gwacheon
Malabo
Okahandja
Rundu
Swakopmund
Keetmanshoop
Oshakati
Chuncheon
Gimhae
Gangneung
Mokpo
Yeouido
Pangyo
Ploiești | Ploiesti
Lutsk
Rivne
Ternopil
Ivano-Frankivsk
Östersund | Ostersund
Sundsvall
Falun
Gävle | Gavle
Borås
Skellefteå
Sollefteå
Hammerfest
Nagoya
Thrissur
Cuttack
Sialkot
Huancayo
Getafe
Yaounde
Nuremberg-Fürth
`;
