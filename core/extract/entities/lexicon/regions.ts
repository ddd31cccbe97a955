/** States, provinces and regions inside countries. */
export const regions = `
[place region]
Alabama
Alaska
Arizona
Arkansas
California | Calif.
Colorado
Connecticut
Delaware
Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York | New York State | New York City
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
West Virginia
Wisconsin
Wyoming
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
