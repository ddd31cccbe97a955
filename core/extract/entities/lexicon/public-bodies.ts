/** Public bodies of the United States, Europe, Britain, Canada, Asia and beyond: legislatures, ministries, agencies, committees, courts. */
export const publicBodies = `
[government]
White House
U.S. Congress | Congress | US Congress | United States Congress
U.S. Senate | US Senate | United States Senate | Senate
U.S. House of Representatives | House of Representatives | US House of Representatives | U.S. House | US House
Pentagon
Capitol Hill | US Capitol | U.S. Capitol
U.S. Department of Agriculture | Agriculture Department | Department of Agriculture | USDA
U.S. Department of Commerce | Commerce Department | Department of Commerce | US Commerce Department | U.S. Commerce Department | US Department of Commerce | DOC
U.S. Department of Defense | Defense Department | Department of Defense | US Department of Defense | DoD | DOD | U.S. Defense Department
U.S. Department of War | Department of War | War Department
U.S. Department of Education | Education Department | Department of Education
U.S. Department of Energy | Energy Department | Department of Energy | US Department of Energy | DOE
U.S. Department of Health and Human Services | Department of Health and Human Services | HHS
U.S. Department of Homeland Security | Department of Homeland Security | Homeland Security Department | DHS
U.S. Department of Justice | Department of Justice | Justice Department | US Department of Justice | U.S. Justice Department | US Justice Department | DOJ | DoJ
U.S. Department of Labor | Labor Department | Department of Labor | US Labor Department | U.S. Labor Department
U.S. Department of State | State Department | Department of State | US State Department | U.S. State Department
U.S. Department of the Interior | Interior Department | Department of the Interior
U.S. Department of the Treasury | Treasury Department | Department of the Treasury | US Treasury | U.S. Treasury | US Treasury Department | U.S. Treasury Department
U.S. Department of Transportation | Transportation Department | Department of Transportation
U.S. Department of Veterans Affairs | Department of Veterans Affairs
Antitrust Division
Civil Rights Division
Wage and Hour Division
Environmental Protection Division | EPD
Consumer Protection Division
Federal Trade Commission | FTC | US Federal Trade Commission | U.S. Federal Trade Commission
Federal Communications Commission | FCC | US Federal Communications Commission | U.S. Federal Communications Commission
Securities and Exchange Commission | SEC | US Securities and Exchange Commission | U.S. Securities and Exchange Commission
Federal Reserve | Fed | US Federal Reserve | U.S. Federal Reserve
Bureau of Industry and Security | BIS
National Institute of Standards and Technology | NIST | US National Institute of Standards and Technology
Center for AI Standards and Innovation | CAISI | Centre for AI Standards and Innovation
U.S. AI Safety Institute | US AI Safety Institute
National Telecommunications and Information Administration | NTIA
Cybersecurity and Infrastructure Security Agency | CISA
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
National Security Agency | NSA
National Security Council | NSC
National Science Foundation | NSF
National Institutes of Health | NIH
NASA
DARPA | Defense Advanced Research Projects Agency
Food and Drug Administration | FDA
Environmental Protection Agency | EPA
Consumer Financial Protection Bureau | CFPB
Equal Employment Opportunity Commission | EEOC
National Labor Relations Board | NLRB
Federal Energy Regulatory Commission | FERC
National Highway Traffic Safety Administration | NHTSA
Federal Aviation Administration | FAA
Federal Election Commission | FEC
Social Security Administration
Internal Revenue Service | IRS
U.S. Customs and Border Protection | Customs and Border Protection | CBP
Immigration and Customs Enforcement | ICE
General Services Administration | GSA
Office of Management and Budget | OMB
Office of Science and Technology Policy | OSTP | White House Office of Science and Technology Policy
Office of the U.S. Trade Representative | U.S. Trade Representative | USTR | US Trade Representative
Government Accountability Office | GAO | U.S. Government Accountability Office
U.S. Congressional Budget Office | Congressional Budget Office | CBO | US Congressional Budget Office
Congressional Research Service
U.S. Copyright Office | Copyright Office | US Copyright Office
U.S. Patent and Trademark Office | USPTO | US Patent and Trademark Office | Patent and Trademark Office
Library of Congress
Committee on Foreign Investment in the United States | CFIUS
U.S.-China Economic and Security Review Commission | US-China Economic and Security Review Commission
National Security Commission on Artificial Intelligence
Department of Government Efficiency | DOGE
U.S. Supreme Court | US Supreme Court | Supreme Court of the United States
U.S. Court of Appeals for the Ninth Circuit | Ninth Circuit | 9th Circuit | 9th U.S. Circuit Court of Appeals | Ninth Circuit Court of Appeals | 9th Circuit Court of Appeals
U.S. Court of Appeals for the Second Circuit | Second Circuit | 2nd Circuit | 2nd U.S. Circuit Court of Appeals
U.S. Court of Appeals for the Third Circuit | Third Circuit | 3rd Circuit | 3rd U.S. Circuit Court of Appeals
U.S. Court of Appeals for the Fifth Circuit | Fifth Circuit | 5th Circuit | 5th U.S. Circuit Court of Appeals
U.S. Court of Appeals for the First Circuit | First Circuit | 1st Circuit | 1st U.S. Circuit Court of Appeals | First Circuit Court of Appeals
U.S. Court of Appeals for the Fourth Circuit | Fourth Circuit | 4th Circuit | 4th U.S. Circuit Court of Appeals | Fourth Circuit Court of Appeals
U.S. Court of Appeals for the Sixth Circuit | Sixth Circuit | 6th Circuit | 6th U.S. Circuit Court of Appeals | Sixth Circuit Court of Appeals
U.S. Court of Appeals for the Seventh Circuit | Seventh Circuit | 7th Circuit | 7th U.S. Circuit Court of Appeals | Seventh Circuit Court of Appeals
U.S. Court of Appeals for the Eighth Circuit | Eighth Circuit | 8th Circuit | 8th U.S. Circuit Court of Appeals | Eighth Circuit Court of Appeals
U.S. Court of Appeals for the Tenth Circuit | Tenth Circuit | 10th Circuit | 10th U.S. Circuit Court of Appeals | Tenth Circuit Court of Appeals
U.S. Court of Appeals for the Eleventh Circuit | Eleventh Circuit | 11th Circuit | 11th U.S. Circuit Court of Appeals | Eleventh Circuit Court of Appeals
U.S. Court of Appeals for the Federal Circuit | Federal Circuit
U.S. Court of Appeals for the District of Columbia Circuit | D.C. Circuit | DC Circuit
Senate Banking Committee | Senate Committee on Banking, Housing, and Urban Affairs | Senate Banking, Housing and Urban Affairs Committee | Banking Committee | US Senate Banking Committee | U.S. Senate Banking Committee
Senate Commerce Committee | Senate Committee on Commerce, Science, and Transportation | Senate Commerce, Science and Transportation Committee | Commerce Committee | U.S. Senate Commerce Committee
Senate Finance Committee | Senate Committee on Finance | U.S. Senate Finance Committee
Senate Judiciary Committee | Senate Committee on the Judiciary | U.S. Senate Judiciary Committee
Senate Intelligence Committee | Senate Select Committee on Intelligence
Senate Armed Services Committee | Senate Committee on Armed Services
Senate Foreign Relations Committee | Senate Committee on Foreign Relations
Senate HELP Committee | Senate Health, Education, Labor and Pensions Committee
Senate Homeland Security Committee | Senate Homeland Security and Governmental Affairs Committee
Senate Appropriations Committee
House Energy and Commerce Committee | House Committee on Energy and Commerce | Energy and Commerce Committee
House Judiciary Committee | House Committee on the Judiciary
House Foreign Affairs Committee | House Committee on Foreign Affairs
House Science Committee | House Science, Space and Technology Committee | House Committee on Science, Space, and Technology
House Oversight Committee | House Committee on Oversight and Accountability | House Oversight and Government Reform Committee
House Financial Services Committee | House Committee on Financial Services
House Armed Services Committee | House Committee on Armed Services
House Homeland Security Committee
House Appropriations Committee
House Intelligence Committee
House Ways and Means Committee | Ways and Means Committee
House Select Committee on the Chinese Communist Party | House Select Committee on China | House China Select Committee | Select Committee on the CCP
House Rules Committee
California State Legislature | California Legislature
California State Assembly | California Assembly
California State Senate | California Senate
California Privacy Protection Agency | CPPA
California Department of Technology
California Office of Emergency Services | Cal OES
Texas Department of Information Resources
Texas Legislature
Texas Senate
Texas House of Representatives | Texas House
New York State Senate | New York Senate
New York State Assembly | New York Assembly
New York Department of Financial Services
Colorado General Assembly
Colorado House of Representatives | Colorado House
Colorado Senate
Alabama House of Representatives | Alabama House
Alaska House of Representatives | Alaska House
Arizona House of Representatives | Arizona House
Arkansas House of Representatives | Arkansas House
Connecticut House of Representatives | Connecticut House
Delaware House of Representatives | Delaware House
Florida House of Representatives | Florida House
Georgia House of Representatives | Georgia House
Hawaii House of Representatives | Hawaii House
Idaho House of Representatives | Idaho House
Illinois House of Representatives | Illinois House
Indiana House of Representatives | Indiana House
Iowa House of Representatives | Iowa House
Kansas House of Representatives | Kansas House
Kentucky House of Representatives | Kentucky House
Louisiana House of Representatives | Louisiana House
Maine House of Representatives | Maine House
Massachusetts House of Representatives | Massachusetts House
Michigan House of Representatives | Michigan House
Minnesota House of Representatives | Minnesota House
Mississippi House of Representatives | Mississippi House
Missouri House of Representatives | Missouri House
Montana House of Representatives | Montana House
New Hampshire House of Representatives | New Hampshire House
New Mexico House of Representatives | New Mexico House
North Carolina House of Representatives | North Carolina House
North Dakota House of Representatives | North Dakota House
Ohio House of Representatives | Ohio House
Oklahoma House of Representatives | Oklahoma House
Oregon House of Representatives | Oregon House
Pennsylvania House of Representatives | Pennsylvania House
Rhode Island House of Representatives | Rhode Island House
South Carolina House of Representatives | South Carolina House
South Dakota House of Representatives | South Dakota House
Tennessee House of Representatives | Tennessee House
Utah House of Representatives | Utah House
Vermont House of Representatives | Vermont House
Wyoming House of Representatives | Wyoming House
Virginia House of Delegates
Maryland House of Delegates
West Virginia House of Delegates
Public Utility Commission of Texas
European Union | EU | E.U.
European Commission | EU Commission
European Parliament | EU Parliament
Council of the European Union | EU Council | Council of the EU
European Council
European AI Office | EU AI Office | AI Office
European Data Protection Board | EDPB
European Data Protection Supervisor | EDPS
Court of Justice of the European Union | European Court of Justice | ECJ | CJEU
European Court of Human Rights
European Central Bank | ECB
European Investment Bank | EIB
Europol
ENISA
UK AI Security Institute | AI Security Institute | UK AI Safety Institute | AISI | UK AISI | AI Safety Institute
Canadian AI Safety Institute | CAISI Canada
Department for Science, Innovation and Technology | DSIT
Department for Culture, Media and Sport | DCMS
Department for Education
Department for Business and Trade
Department of Health and Social Care
Ministry of Defence | MoD
Ministry of Justice
Home Office
Foreign Office
Cabinet Office
HM Treasury
Government Digital Service
Downing Street | No. 10 | No 10
UK Parliament | British Parliament
House of Commons
House of Lords
Ofcom | Office of Communications
Information Commissioner's Office | ICO
Competition and Markets Authority | CMA
Financial Conduct Authority | FCA
Bank of England
National Cyber Security Centre | NCSC
Government Communications Headquarters | GCHQ
UK Research and Innovation | UKRI
ARIA | Advanced Research and Invention Agency
Office for National Statistics | ONS
National Audit Office
National Health Service | NHS
Met Office
UK Supreme Court
High Court
Court of Appeal
Crown Prosecution Service
HM Revenue and Customs | HMRC
Scottish Government
Scottish Parliament
Welsh Government
National Crime Agency
UK Intellectual Property Office
Canada Revenue Agency | CRA
Treasury Board Secretariat | Treasury Board of Canada Secretariat | Treasury Board
Canadian Centre for Cyber Security
Communications Security Establishment
RCMP | Royal Canadian Mounted Police
Privacy Commissioner of Canada | Office of the Privacy Commissioner of Canada | Office of the Privacy Commissioner | Privacy Commissioner
Innovation, Science and Economic Development Canada | Innovation, Science and Economic Development | ISED
Employment and Social Development Canada | Employment and Social Development | ESDC
Public Services and Procurement Canada
Shared Services Canada
Statistics Canada
Competition Bureau
Supreme Court of Canada
Senate of Canada | Canadian Senate
Parliament of Canada
National Research Council of Canada | National Research Council
Global Affairs Canada
Health Canada
Bank of Canada
CRTC | Canadian Radio-television and Telecommunications Commission
Autorité des marchés financiers
CNIL | Commission Nationale de l'Informatique et des Libertés
Bundestag
Bundesrat
Sejm
Riksdag
Storting
Folketing
Oireachtas
Dáil Éireann | Dáil
Eduskunta
Riigikogu
Saeima
Seimas
Verkhovna Rada
State Duma | Duma
Services Australia
Data Protection Commission | Irish Data Protection Commission | DPC
Coimisiún na Meán
AESIA
Autoriteit Persoonsgegevens
Élysée | Elysee | Élysée Palace | Elysee Palace
Kremlin
Cyberspace Administration of China | CAC
Ministry of Industry and Information Technology | MIIT
Ministry of Science and Technology
Ministry of Commerce | MOFCOM
Ministry of Public Security
National Development and Reform Commission | NDRC
State Council
State Administration for Market Regulation | SAMR
National People's Congress | NPC
People's Liberation Army | PLA
Politburo
Beijing Internet Court
Shanghai AI Laboratory | Shanghai AI Lab
Chinese Academy of Sciences
Ministry of Economy, Trade and Industry | METI
Japan AI Safety Institute
National Diet | Diet
Japan Fair Trade Commission
National Assembly
Ministry of Science and ICT
Personal Information Protection Commission | PIPC
Korea Fair Trade Commission
Ministry of Electronics and Information Technology | MeitY | Meity
Ministry of Electronics and IT
IndiaAI Mission | India AI Mission
NITI Aayog | Niti Aayog
Reserve Bank of India | RBI
Lok Sabha
Rajya Sabha
Supreme Court of India
Delhi High Court
Bombay High Court
Competition Commission of India
Infocomm Media Development Authority | IMDA
Monetary Authority of Singapore | MAS
Cyber Security Agency of Singapore
Singapore AI Safety Institute
Malaysian Investment Development Authority | MIDA
Ministry of Investment, Trade and Industry | MITI
Malaysian Communications and Multimedia Commission | MCMC
Dewan Rakyat
Dewan Negara
National AI Office
eSafety Commissioner
Office of the Australian Information Commissioner | OAIC
Australian Competition and Consumer Commission | ACCC
CSIRO
Reserve Bank of Australia
Productivity Commission
Federal Senate of Brazil | Brazilian Senate | Federal Senate
Chamber of Deputies
National Data Protection Authority | ANPD
Knesset
Israel Defense Forces | IDF
Saudi Data and AI Authority | SDAIA
Public Investment Fund | PIF
United Nations Security Council | UN Security Council | U.N. Security Council
United Nations General Assembly | UN General Assembly | U.N. General Assembly
International Criminal Court | ICC
Interpol
U.S. Army | US Army | United States Army
U.S. Navy | US Navy | United States Navy
U.S. Air Force | US Air Force | USAF | United States Air Force
U.S. Marine Corps | US Marine Corps | Marine Corps
U.S. Space Force | Space Force
U.S. Cyber Command | Cyber Command
U.S. Coast Guard | Coast Guard
U.S. Geological Survey | US Geological Survey | USGS
U.S. Postal Service | US Postal Service
Royal Air Force | RAF
Royal Navy
British Army
Scotland Yard | Metropolitan Police
`;
