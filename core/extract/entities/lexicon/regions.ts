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
`;
