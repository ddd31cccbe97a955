/** States, provinces and regions inside countries. */
export const regions = `
[place region]
Alabama | Ala.
Alaska
Arizona | Ariz.
Arkansas | ~Ark.
California | Calif.
Colorado | Colo.
Connecticut | Conn.
Delaware | Del.
Florida | Fla.
Hawaii
Idaho
Illinois | ~Ill.
Indiana | ~Ind.
Iowa
Kansas | Kan.
Kentucky | Ky.
Louisiana | ~La.
Maine
Maryland | Md.
Massachusetts | ~Mass.
Michigan | Mich.
Minnesota | Minn.
Mississippi | ~Miss.
Missouri | ~Mo.
Montana | Mont.
Nebraska | Neb.
Nevada | Nev.
New Hampshire | N.H.
New Jersey | N.J.
New Mexico | N.M.
New York | New York State | New York City | N.Y. | NYC
North Carolina | N.C.
North Dakota | N.D.
Ohio
Oklahoma | Okla.
Oregon | ~Ore.
Pennsylvania | ~Pa.
Rhode Island | R.I.
South Carolina | S.C.
South Dakota | S.D.
Tennessee | Tenn.
Texas | Tex.
Utah
Vermont | Vt.
Virginia | Va.
Washington state | Washington State | ~Wash.
West Virginia | W.Va.
Wisconsin | Wis.
Wyoming | Wyo.
Northern Virginia
Northern California
Southern California
District of Columbia
Alberta
British Columbia | B.C.
Manitoba
New Brunswick
Newfoundland and Labrador | Newfoundland
Nova Scotia
Ontario
Prince Edward Island
Quebec | Québec
Saskatchewan
Yukon
Nunavut
Northwest Territories
New South Wales
Queensland
~Victoria
Tasmania
South Australia
Western Australia
Northern Territory
Bavaria
Saxony
Hesse
Catalonia
Lombardy
Brittany
Normandy
Flanders
Wallonia
Johor
Selangor
Penang
Sarawak
Sabah
Kedah
Perak
Negeri Sembilan
Melaka
Guangdong
Zhejiang
Jiangsu
Sichuan
Fujian
Hainan
Inner Mongolia
Guizhou
Maharashtra
Karnataka
Tamil Nadu
Telangana
Andhra Pradesh
Gujarat
Kerala
Uttar Pradesh
West Bengal
Rajasthan
Punjab
Haryana
Bihar
Odisha
Assam
Hokkaido
Okinawa
Kyushu
Java
Sumatra
Bali
Batam
Siberia
Yorkshire
Cornwall
~Kent
Essex
Oxfordshire
Teesside
Fife
Long Island
Orange County
Los Angeles County
Santa Clara County
Loudoun County
Fairfax County
Cook County
Harris County
Travis County
Maricopa County
King County
Baden-Württemberg
Rhineland-Palatinate
North Rhine-Westphalia
Lower Saxony
~Brandenburg
Thuringia
Schleswig-Holstein
Saarland
Saxony-Anhalt
Mecklenburg-Western Pomerania
Basel-Stadt
Basel-Landschaft
Appenzell Innerrhoden
Appenzell Ausserrhoden
Ticino
Valais
Vaud
Graubünden
Thurgau
Aargau
Romandie
Schwyz
Obwalden
Nidwalden
Glarus
Solothurn
Schaffhausen
Tyrol
Carinthia
Styria
Île-de-France
Occitanie
Alsace
Provence
Nouvelle-Aquitaine
Auvergne-Rhône-Alpes
Corsica
Andalusia
~Galicia
~Aragon
Asturias
Basque Country
Extremadura
Castile and León
Castilla-La Mancha
Balearic Islands
Canary Islands
Madeira
Azores
Alentejo
Algarve
Tuscany
Piedmont
Veneto
Liguria
Emilia-Romagna
~Campania
Apulia
Calabria
Sicily
Sardinia
Crete
North Holland
South Holland
North Brabant
Limburg
Friesland
Jutland
Skåne
Norrbotten
Lapland
Transylvania
Silesia
Vojvodina
Donbas
Chechnya
Tatarstan
Anatolia
Lincolnshire
~Suffolk
Cambridgeshire
Hertfordshire
Buckinghamshire
~Berkshire
Bedfordshire
Northamptonshire
Nottinghamshire
Derbyshire
Leicestershire
Staffordshire
Warwickshire
Worcestershire
Shropshire
~Cheshire
Lancashire
Cumbria
Northumberland
County Durham
Merseyside
Greater Manchester
West Midlands
East Midlands
East Anglia
Hampshire
Wiltshire
Dorset
~Somerset
~Devon
Gloucestershire
~Sussex
West Sussex
East Sussex
Isle of Wight
Isles of Scilly
Aberdeenshire
Lanarkshire
Orkney
Shetland
Hebrides
Gwynedd
Powys
Pembrokeshire
Monmouthshire
Anglesey
~Ulster
Munster
Connacht
Leinster
County Carlow | Co Carlow | Co. Carlow
County Cavan | Co Cavan | Co. Cavan
County Clare | Co Clare | Co. Clare
County Down | Co Down | Co. Down
County Dublin | Co Dublin | Co. Dublin
County Fermanagh | Co Fermanagh | Co. Fermanagh | Fermanagh
County Galway | Co Galway | Co. Galway
County Kildare | Co Kildare | Co. Kildare | Kildare
County Kilkenny | Co Kilkenny | Co. Kilkenny
County Leitrim | Co Leitrim | Co. Leitrim | Leitrim
County Limerick | Co Limerick | Co. Limerick
County Londonderry | Co Londonderry | Co. Londonderry
County Longford | Co Longford | Co. Longford
County Louth | Co Louth | Co. Louth
County Meath | Co Meath | Co. Meath | Meath
County Monaghan | Co Monaghan | Co. Monaghan
County Sligo | Co Sligo | Co. Sligo
County Tipperary | Co Tipperary | Co. Tipperary | Tipperary
County Tyrone | Co Tyrone | Co. Tyrone | Tyrone
County Waterford | Co Waterford | Co. Waterford
County Westmeath | Co Westmeath | Co. Westmeath | Westmeath
County Wexford | Co Wexford | Co. Wexford
County Wicklow | Co Wicklow | Co. Wicklow
County Armagh | Co Armagh | Co. Armagh
County Roscommon | Co Roscommon | Co. Roscommon | Roscommon
County Offaly | Co Offaly | Co. Offaly | Offaly
County Laois | Co Laois | Co. Laois | Laois
County Cork | Co Cork | Co. Cork
County Kerry | Co Kerry | Co. Kerry
County Mayo | Co Mayo | Co. Mayo
County Donegal | Co Donegal | Co. Donegal
County Antrim | Co Antrim | Co. Antrim
Jharkhand
Chhattisgarh
Madhya Pradesh
Uttarakhand
Himachal Pradesh
~Goa
Ladakh
Jammu and Kashmir
Manipur
Nagaland
Meghalaya
Mizoram
Tripura
Arunachal Pradesh
Sikkim
Sindh
Balochistan
Khyber Pakhtunkhwa
Hubei
Hunan
Henan
Hebei
Shandong
Shanxi
Shaanxi
Anhui
Jiangxi
Yunnan
Guangxi
Gansu
Qinghai
Ningxia
Jilin
Liaoning
Heilongjiang
Kansai
Kanto
Tohoku
Shikoku
Honshu
Hyogo
Aichi
Kanagawa
Saitama
~Chiba
Gyeonggi
South Jeolla
North Jeolla
South Gyeongsang
North Gyeongsang
South Chungcheong
North Chungcheong
Gangwon
Jeju Island
West Java
Central Java
East Java
Borneo
Kalimantan
Sulawesi
~Papua
Aceh
Luzon
Mindanao
Visayas
Jalisco
Nuevo León
Yucatán
Chiapas
Sonora
Sinaloa
Baja California
Minas Gerais
Bahia
Paraná
Santa Catarina
Rio Grande do Sul
Pernambuco
Ceará
Goiás
~Amazonas
Pará
Mato Grosso
Antioquia
Patagonia
KwaZulu-Natal
Gauteng
Western Cape
Eastern Cape
Limpopo
Mpumalanga
Katanga
North Kivu
South Kivu
Darfur
Tigray
Oromia
Puntland
Rift Valley
Puget Sound
Central Valley
Central Texas
West Texas
South Texas
North Texas
Upstate New York
Southern Ontario
Atlantic Canada
Hudson Valley
Inland Empire
Upper Peninsula
Corn Belt
Rust Belt
Deep South
San Diego County
Alameda County
San Mateo County
Sacramento County
Miami-Dade County
Broward County
Palm Beach County
Hillsborough County
Dallas County
Tarrant County
Bexar County
Prince William County
Montgomery County
Prince George's County
Franklin County
Cuyahoga County
Allegheny County
Wayne County
Hennepin County
Ramsey County
Multnomah County
Pima County
Clark County
Fulton County
Mecklenburg County
Wake County
`;
