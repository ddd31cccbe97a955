/** Legislatures, courts, central banks, regulators and agencies of further countries, above all those that go by initials or by names of their own. */
export const worldBodies = `
[government]
# Courts and prosecutors
Homeland Security Investigations | HSI
Punjab and Haryana High Court
Madras High Court
Calcutta High Court
Karnataka High Court
Kerala High Court
Allahabad High Court
Gujarat High Court
Telangana High Court
Federal Court of Australia
High Court of Australia
Fair Work Commission
Federal Court of Canada
Ontario Superior Court of Justice | Ontario Superior Court
Superior Court of Quebec
King's Bench Division | Queen's Bench Division
Court of King's Bench | King's Bench
Competition Appeal Tribunal
Employment Appeal Tribunal
Investigatory Powers Tribunal
General Court of the European Union | EU General Court | General Court
European Public Prosecutor's Office | EPPO
International Court of Justice | ICJ
International Tribunal for the Law of the Sea
Permanent Court of Arbitration
Federal Constitutional Court | Bundesverfassungsgericht
Conseil d'État | Conseil d'Etat
Court of Cassation | Cour de cassation
Constitutional Council | Conseil constitutionnel
Cour des comptes
Tribunal de commerce de Paris
Corte di Cassazione
Consiglio di Stato
Audiencia Nacional
Tribunal Supremo
Tribunal Constitucional
Supreme Federal Court | Supremo Tribunal Federal | STF
Superior Court of Justice | Superior Tribunal de Justiça
Superior Electoral Court | Tribunal Superior Eleitoral
Tokyo District Court
Tokyo High Court
Osaka District Court
Intellectual Property High Court
Seoul Central District Court
Seoul High Court
Constitutional Court of Korea
Supreme People's Court
Supreme People's Procuratorate
Hangzhou Internet Court
Guangzhou Internet Court
Constitutional Court of South Africa
Employment and Labour Relations Court
# Legislatures and their parts
French National Assembly | Assemblée nationale
Sénat
Bundesversammlung
Nationalrat
Ständerat
Tweede Kamer
Eerste Kamer
States General
Cortes Generales
Congress of Deputies
Camera dei Deputati
Palazzo Chigi
Vouli
Országgyűlés
Skupština
Seanad Éireann | Seanad
Althing | Alþingi
Stortinget
Landtag
Senedd | Welsh Parliament | Senedd Cymru
Stormont | Northern Ireland Assembly
Holyrood
Legislative Council of Hong Kong | LegCo
Legislative Yuan
Executive Yuan
Control Yuan
Majlis
Grand National Assembly of Turkey | Grand National Assembly
House of Councillors
House of Commons of Canada
National Congress of Brazil
National Congress of Chile
House of Delegates
House of Burgesses
Standing Committee of the National People's Congress | NPC Standing Committee
Chinese People's Political Consultative Conference | CPPCC
Federation Council
Wolesi Jirga
Jatiya Sangsad
National Council of Provinces
Committee of Permanent Representatives | Coreper
European Committee of the Regions
European Economic and Social Committee
European Court of Auditors
European Ombudsman
European Labour Authority
European Medicines Agency | EMA
European Securities and Markets Authority | ESMA
European Banking Authority | EBA
European Insurance and Occupational Pensions Authority | EIOPA
European Food Safety Authority | EFSA
European Environment Agency
European External Action Service | EEAS
European Union Intellectual Property Office | EUIPO
European Patent Office | EPO
European Space Agency | ESA
European Defence Agency
Frontex
Eurojust
Eurostat
EuroHPC Joint Undertaking | EuroHPC
European Artificial Intelligence Board | European AI Board
# Central banks
Bank of France | Banque de France
Bundesbank | Deutsche Bundesbank
Bank of Italy | Banca d'Italia
Bank of Spain | Banco de España
De Nederlandsche Bank | Dutch central bank
Swiss National Bank | SNB
Sveriges Riksbank | Riksbank
Norges Bank
Danmarks Nationalbank
Bank of Finland
National Bank of Poland
Czech National Bank | CNB
Magyar Nemzeti Bank
National Bank of Ukraine
Bank of Russia | Russian central bank
Bank of Israel
Bank of Japan | BOJ
Bank of Korea | BOK
People's Bank of China | PBOC
Hong Kong Monetary Authority | HKMA
Bank Indonesia
Bank Negara Malaysia | Bank Negara
Bank of Thailand
Bangko Sentral ng Pilipinas | BSP
State Bank of Vietnam
State Bank of Pakistan
Bangladesh Bank
Reserve Bank of New Zealand | RBNZ
Saudi Central Bank
Central Bank of the UAE
Central Bank of Egypt
Central Bank of Kenya
Central Bank of Nigeria | CBN
South African Reserve Bank | SARB
Bank of Ghana
Central Bank of Brazil | Banco Central do Brasil
Bank of Mexico | Banxico
Central Bank of Argentina
# Data, media, telecom, competition and finance
Gambling Commission
Advertising Standards Authority
Financial Ombudsman Service
Payment Systems Regulator | PSR
Prudential Regulation Authority | PRA
Digital Regulation Cooperation Forum | DRCF
Serious Fraud Office | SFO
Ofgem
Ofqual
Ofsted
Ofwat
Charity Commission
Electoral Commission
Equality and Human Rights Commission | EHRC
Health and Safety Executive
WorkSafe | WorkSafe Victoria | WorkSafe WA | WorkSafe New Zealand
SafeWork NSW | SafeWork SA
Safe Work Australia
Comcare
Norwegian Labour Inspection Authority | Arbeidstilsynet
Swedish Work Environment Authority | Arbetsmiljöverket
Danish Working Environment Authority
Occupational Safety and Health Administration | OSHA
Federal Railroad Administration
Medicines and Healthcare products Regulatory Agency | MHRA
National Institute for Health and Care Excellence
NHS England
Care Quality Commission | CQC
Department for Work and Pensions | DWP
Department for Transport | DfT
Department for Energy Security and Net Zero | DESNZ
Department for Environment, Food and Rural Affairs | Defra
Ministry of Housing, Communities and Local Government | MHCLG
Foreign, Commonwealth and Development Office | FCDO
Office for Budget Responsibility | OBR
Office for Artificial Intelligence
Planning Inspectorate
Environment Agency
National Energy System Operator | NESO
Public Accounts Committee
MI5
MI6 | Secret Intelligence Service
Arcom
Autorité de la concurrence | French Competition Authority
ANSSI
Arcep
DGCCRF
BaFin
Federal Office for Information Security | Bundesamt für Sicherheit in der Informationstechnik
Bundesdatenschutzbeauftragter | BfDI
Datatilsynet
Tietosuojavaltuutettu
UODO
UOKiK
NÚKIB
NAIH
ANSPDCP
Autoriteit Consument en Markt
Autoriteit Financiële Markten | AFM
CNMC
CNMV
Consob
AGCOM
AgID
FINMA
Federal Data Protection and Information Commissioner | FDPIC
ComReg
Competition and Consumer Protection Commission | CCPC
Gardaí | An Garda Síochána
Roskomnadzor
Federal Security Service | FSB
GRU
KVKK
Reconnaissance General Bureau
National Intelligence Service
Financial Services Commission | FSC
Financial Supervisory Service
Korea Communications Commission | KCC
Korea Internet & Security Agency | KISA
National AI Strategy Committee
Korea AI Safety Institute
Ministry of SMEs and Startups
Ministry of Trade, Industry and Energy | MOTIE
Digital Agency
Financial Services Agency | FSA
Ministry of Internal Affairs and Communications
Ministry of Education, Culture, Sports, Science and Technology | MEXT
Securities and Exchange Board of India | SEBI
Telecom Regulatory Authority of India | TRAI
Central Bureau of Investigation | CBI
Enforcement Directorate
Indian Computer Emergency Response Team | CERT-In
Unique Identification Authority of India | UIDAI
Data Protection Board of India
Indian Space Research Organisation | ISRO
Comptroller and Auditor General
Insurance Regulatory and Development Authority of India
Pakistan Telecommunication Authority
Federal Investigation Agency
Personal Data Protection Commission
GovTech | Government Technology Agency
Ministry of Digital Development and Information
National Digital Department
Cybersecurity Malaysia
Komdigi
Financial Services Authority of Indonesia | OJK
National Privacy Commission
Department of Information and Communications Technology | DICT
Electronic Transactions Development Agency
Ministry of Digital Affairs
Privacy Commissioner for Personal Data
Securities and Futures Commission
Office of the Privacy Commissioner for New Zealand
Commerce Commission
Health New Zealand | Te Whatu Ora
Australian Competition Tribunal
Australian Securities and Investments Commission | ASIC
Australian Prudential Regulation Authority | APRA
Australian Communications and Media Authority | ACMA
Australian Electoral Commission
Australian Federal Police
Australian Signals Directorate | ASD
Department of Home Affairs
Department of Industry, Science and Resources
Digital Transformation Agency
National Archives of Australia
Therapeutic Goods Administration | TGA
Competition Bureau of Canada
Canada Border Services Agency | CBSA
Elections Canada
Canadian Security Intelligence Service
Office of the Superintendent of Financial Institutions | OSFI
Commission d'accès à l'information
Caisse de dépôt et placement du Québec
Administrative Council for Economic Defense | Cade | CADE
Anatel
Anvisa
IBGE
Federal Telecommunications Institute | IFT
National Electoral Institute | INE
Cofece
Superintendence of Industry and Commerce
Agencia de Acceso a la Información Pública
Information Regulator
Independent Communications Authority of South Africa | ICASA
Competition Commission of South Africa
National Prosecuting Authority
Office of the Data Protection Commissioner | ODPC
Communications Authority of Kenya
Competition Authority of Kenya
Directorate of Criminal Investigations
Nigeria Data Protection Commission | NDPC
Nigerian Communications Commission | NCC
Federal Competition and Consumer Protection Commission | FCCPC
NITDA | National Information Technology Development Agency
Economic and Financial Crimes Commission | EFCC
Rwanda Utilities Regulatory Authority
Egyptian Competition Authority
National Telecom Regulatory Authority
Advanced Technology Research Council
Telecommunications and Digital Government Regulatory Authority
Digital Dubai
Qatar Investment Authority | QIA
Kuwait Investment Authority
Mercosur
Caricom
ECOWAS
Gulf Cooperation Council | GCC
# United States
Defense Innovation Unit | DIU
Chief Digital and Artificial Intelligence Office | CDAO
Missile Defense Agency
Defense Information Systems Agency | DISA
Defense Intelligence Agency | DIA
National Geospatial-Intelligence Agency | NGA
National Reconnaissance Office | NRO
Office of the Director of National Intelligence | ODNI
U.S. Secret Service | Secret Service
Drug Enforcement Administration | DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF
Transportation Security Administration | TSA
U.S. Citizenship and Immigration Services | USCIS
Federal Emergency Management Agency | FEMA
Centers for Disease Control and Prevention | CDC
Centers for Medicare & Medicaid Services | Centers for Medicare and Medicaid Services
Department of Housing and Urban Development | HUD
Small Business Administration | SBA
Bureau of Labor Statistics | BLS
Bureau of Economic Analysis
U.S. Census Bureau | Census Bureau | US Census Bureau
Energy Information Administration | EIA
Nuclear Regulatory Commission | NRC
Bureau of Land Management
Army Corps of Engineers | U.S. Army Corps of Engineers
National Park Service
Tennessee Valley Authority | TVA
Bonneville Power Administration
Federal Deposit Insurance Corporation | FDIC
Commodity Futures Trading Commission | CFTC
Office of the Comptroller of the Currency | OCC
Financial Stability Oversight Council
Federal Housing Finance Agency
U.S. International Trade Commission | International Trade Commission
Surface Transportation Board
National Transportation Safety Board | NTSB
Consumer Product Safety Commission | CPSC
Copyright Claims Board
U.S. Sentencing Commission
Judicial Conference of the United States | Judicial Conference
Office of Personnel Management | OPM
Merit Systems Protection Board
U.S. Marshals Service
National Nuclear Security Administration | NNSA
Los Alamos National Laboratory
Lawrence Livermore National Laboratory
Oak Ridge National Laboratory
Argonne National Laboratory
Sandia National Laboratories
Federal Bureau of Prisons
Office of Foreign Assets Control | OFAC
FinCEN | Financial Crimes Enforcement Network
Domestic Policy Council
National Economic Council
Council of Economic Advisers
California Public Utilities Commission | CPUC
California Air Resources Board
California Energy Commission
New York City Council
Metropolitan Transportation Authority
Texas Supreme Court
Delaware Court of Chancery | Court of Chancery
[organization]
# Bodies that are no state's
African Development Bank | AfDB
Asian Development Bank | ADB
Inter-American Development Bank
Southwest Power Pool
Court of Arbitration for Sport
Church of England
International Committee of the Red Cross | ICRC
Doctors Without Borders | Médecins Sans Frontières | MSF
Greenpeace
Oxfam
Transparency International
Internet Freedom Foundation
Software Freedom Law Center
National Grid
Ontario Teachers' Pension Plan | Ontario Teachers'
CPP Investments | Canada Pension Plan Investment Board
CalPERS
CalSTRS
Norges Bank Investment Management
Pacific Gas and Electric | PG&E
Duke Energy
NextEra Energy
Safaricom
MTN Group | MTN
Jio
Itaú Unibanco | Itaú
Nubank
Mercado Libre | MercadoLibre
GoTo
Gojek
Tokopedia
Rappler
Shield AI
# Law and advisory firms
Baker McKenzie
Clifford Chance
Herbert Smith Freehills
Allen & Overy | A&O Shearman
Linklaters
Freshfields
Slaughter and May
DLA Piper
Hogan Lovells
Norton Rose Fulbright
Sullivan & Cromwell
Skadden
Cleary Gottlieb
Davis Polk
Quinn Emanuel
Covington & Burling
Lieff Cabraser
Boies Schiller
Boston Consulting Group | BCG
Bain & Company
Ernst & Young | EY
`;
