/** Capitals and other major or often-named cities. */
export const cities = `
[place city]
Washington | Washington, D.C. | Washington D.C. | Washington DC | Washington, DC | D.C.
Los Angeles
Chicago
Houston
Phoenix
Philadelphia
San Antonio
San Diego
Dallas
San Jose
Austin
Jacksonville
Fort Worth
Columbus
Charlotte
San Francisco
Indianapolis
Seattle
Denver
Boston
El Paso
Nashville
Detroit
Oklahoma City
Portland
Las Vegas
Memphis
Louisville
Baltimore
Milwaukee
Albuquerque
Tucson
Fresno
Sacramento
~Mesa
Kansas City
Atlanta
Omaha
Colorado Springs
Raleigh
Miami
Long Beach
Oakland
Minneapolis
Tulsa
Tampa
Arlington
New Orleans
Cleveland
Honolulu
Anaheim
Aurora
St. Louis
Pittsburgh
Cincinnati
Newark
Brooklyn
Manhattan
~Queens
Bronx
Staten Island
Albany
Buffalo
Rochester
Syracuse
Ithaca
Annapolis
Trenton
Hartford
New Haven
Providence
Salt Lake City
Boulder
Reno
Boise
Spokane
Tacoma
Redmond
Bellevue
Palo Alto
Mountain View
Menlo Park
Cupertino
Sunnyvale
Santa Clara
Santa Monica
Berkeley
Pasadena
Irvine
Abilene
Ashburn
Richmond
Norfolk
Springfield
Lansing
Ann Arbor
St. Paul
Madison
Des Moines
Topeka
Little Rock
Jackson
Baton Rouge
Montgomery
Birmingham
Huntsville
Tallahassee
Orlando
Savannah
Charleston
Greenville
Knoxville
Chattanooga
Toledo
Dayton
Akron
Cheyenne
Helena
Santa Fe
Tempe
Chandler
Anchorage
Juneau
Toronto
Montreal | Montréal
Vancouver
Ottawa
Calgary
Edmonton
Winnipeg
Quebec City
Hamilton
Waterloo
Halifax
Victoria, British Columbia
~Regina
Saskatoon
Burnaby
~Surrey
Mississauga
Gatineau
Kitchener
London
Manchester
Leeds
Liverpool
Sheffield
Bristol
Newcastle
Nottingham
Leicester
Southampton
Brighton
Oxford
Cambridge
Edinburgh
Glasgow
Aberdeen
Dundee
St Andrews
Inverness
Cardiff
Swansea
Belfast
Dublin
~Cork
Galway
Limerick
Athlone
Culham
Slough
Milton Keynes
Paris
Lyon
Marseille
Toulouse
Bordeaux
Lille
~Nice
Nantes
Strasbourg
Grenoble
Berlin
Hamburg
Munich
Cologne
Frankfurt
Stuttgart
Düsseldorf
Leipzig
Dresden
Hanover
Bonn
Heidelberg
Brussels
Antwerp
Ghent
Bruges
Leuven
Amsterdam
Rotterdam
The Hague
Hague
Utrecht
Eindhoven
Delft
Veldhoven
Luxembourg City
Zurich | Zürich
Geneva
Basel
Bern
Lausanne
Davos
Vienna
Graz
Salzburg
Rome
Milan
Turin
Naples
Bologna
Florence
Venice
Genoa
Palermo
Trieste
Madrid
Barcelona
Valencia
Seville
Bilbao
Zaragoza
Málaga
Lisbon
Porto
~Sines
Athens
Thessaloniki
Copenhagen
Aarhus
Oslo
Bergen
Stockholm
Gothenburg
Malmö
Helsinki
Espoo
Tampere
Reykjavik
Tallinn
Tartu
Riga
Vilnius
Warsaw
Krakow | Kraków
Wrocław | Wroclaw
Gdansk | Gdańsk
Prague
Brno
Bratislava
Budapest
Bucharest
Cluj
Sofia
Ljubljana
Zagreb
Belgrade
Sarajevo
Skopje
Tirana
Pristina
Chisinau
Kyiv | Kiev
Lviv
Kharkiv
Odesa | Odessa
Minsk
Moscow
St. Petersburg | Saint Petersburg
Istanbul
Ankara
Tbilisi
Yerevan
Baku
Astana
Almaty
Tashkent
Bishkek
Beijing
Shanghai
Shenzhen
Guangzhou
Hangzhou
Nanjing
Wuhan
Chengdu
Chongqing
Tianjin
Xi'an
Suzhou
Hefei
Wuxi
Dalian
Qingdao
Xiamen
Guiyang
Urumqi
Lhasa
Taipei
Hsinchu
Kaohsiung
Tainan
Tokyo
Osaka
Kyoto
Nagoya
Yokohama
Fukuoka
Sapporo
Hiroshima
Nagasaki
Seoul
Busan
Incheon
Daejeon
Pyongyang
Ulaanbaatar
New Delhi
Delhi
Mumbai | Bombay
Bengaluru | Bangalore
Hyderabad
Chennai
Kolkata
Pune
Ahmedabad
Jamnagar
Gurugram | Gurgaon
Noida
Jaipur
Lucknow
Kochi
Visakhapatnam
~Surat
Indore
Islamabad
Karachi
Lahore
Dhaka
Colombo
Kathmandu
Kabul
Tehran
Baghdad
Jerusalem
Tel Aviv
Haifa
Beirut
Damascus
Amman
Riyadh
Jeddah
Abu Dhabi
Dubai
Doha
Kuwait City
Manama
Muscat
Sanaa
Bangkok
Chiang Mai
Hanoi
Ho Chi Minh City
Da Nang
Phnom Penh
Vientiane
Yangon
Naypyidaw
Kuala Lumpur
Johor Bahru
Cyberjaya
Putrajaya
Kulai
Sedenak
George Town
Nusajaya
Jakarta
Surabaya
Bandung
Manila
Cebu
Quezon City
Canberra
Sydney
Melbourne
Brisbane
Perth
Adelaide
Hobart
Wellington
Auckland
Christchurch
Mexico City
Guadalajara
Monterrey
Querétaro
Havana
Kingston
San Juan
Port-au-Prince
Santo Domingo
Panama City
Bogotá | Bogota
Medellín | Medellin
~Cali
Caracas
Quito
Guayaquil
Lima
La Paz
São Paulo | Sao Paulo
Rio de Janeiro
Brasília | Brasilia
Buenos Aires
Montevideo
Asunción
Santiago
Cairo
Alexandria
Tripoli
Tunis
Algiers
Rabat
Casablanca
Khartoum
Addis Ababa
Nairobi
Mombasa
Kampala
Kigali
Dar es Salaam
Lusaka
Harare
Maputo
Gaborone
Windhoek
Johannesburg
Cape Town
Pretoria
Durban
Luanda
Kinshasa
Lagos
Abuja
Accra
Abidjan
Dakar
Bamako
`;
