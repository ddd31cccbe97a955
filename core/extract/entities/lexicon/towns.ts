/** Towns that news names now and then; those whose name is also a surname or a word are weak, or left to the words around them. */
export const towns = `
[place city]
# United States and Canada
Lubbock
Katy
Lufkin
Beaumont
Killeen
Round Rock
Nacogdoches
Texarkana
Wichita Falls
New Braunfels
Laredo
Amarillo
Corpus Christi
Plano
McAllen
Brownsville
Waco
Galveston
Denton
Scottsdale
Flagstaff
Yuma
~Glendale
Bakersfield
San Bernardino
Santa Rosa
Santa Cruz
Santa Barbara
San Mateo
San Rafael
Burlingame
Oceanside
Escondido
Chula Vista
Torrance
Culver City
Beverly Hills
El Segundo
Malibu
Sausalito
Monterey
Redwood City
Hillsboro
Corvallis
Beaverton
Bellingham
Olympia
Walla Walla
Yakima
Missoula
Billings
Great Falls
Fargo
Bismarck
Sioux Falls
Rapid City
Duluth
Bloomington
St. Cloud
Mankato
Green Bay
Kenosha
Eau Claire
Cedar Rapids
Dubuque
Sioux City
Council Bluffs
Wichita
Overland Park
Jefferson City
Branson
Peoria
Rockford
Naperville
Joliet
Champaign
Urbana
Evanston
Decatur
Fort Wayne
South Bend
Evansville
Terre Haute
Muncie
Grand Rapids
Dearborn
Kalamazoo
Saginaw
Youngstown
Lordstown
New Albany
Erie
Scranton
Allentown
Harrisburg
Gettysburg
Atlantic City
Hoboken
Yonkers
Poughkeepsie
Schenectady
Utica
Niagara Falls
Plattsburgh
Stamford
Bridgeport
Waterbury
New London
Worcester
Nashua
Portsmouth
Bangor
Montpelier
Bethesda
Rockville
Gaithersburg
Silver Spring
Fort Meade
Manassas
Reston
Leesburg
Roanoke
Charlottesville
Virginia Beach
Newport News
Danville
Wheeling
Morgantown
Winston-Salem
Asheville
Fayetteville
Chapel Hill
Greensboro
Myrtle Beach
Spartanburg
Pensacola
Gainesville
St. Augustine
Fort Lauderdale
West Palm Beach
Palm Beach
Boca Raton
Fort Myers
Key West
Hialeah
Tuscaloosa
Biloxi
Gulfport
Shreveport
Lake Charles
Fort Smith
Bentonville
Bowling Green
Paducah
Murfreesboro
Clarksville
Oak Ridge
Stillwater
Las Cruces
Los Alamos
Roswell
Fort Collins
~Aspen
Grand Junction
Provo
Pocatello
Idaho Falls
Carson City
Hilo
Fairbanks
Sitka
St. John's
Fredericton
Moncton
Charlottetown
Sherbrooke
Trois-Rivières
Laval
Lévis
Oshawa
Guelph
Sudbury
Thunder Bay
Markham
Brampton
Kanata
Medicine Hat
Lethbridge
Red Deer
Fort McMurray
Kelowna
Kamloops
Nanaimo
Prince George
Whitehorse
Yellowknife
Iqaluit
# Britain and Ireland
Tullamore
Portlaoise
Mullingar
Navan
Naas
Killarney
Castlebar
Ballina
Clonmel
Nenagh
Thurles
Shannonbridge
Roscrea
Edenderry
Carrick-on-Shannon
Enniscorthy
Youghal
Bantry
Skibbereen
Buncrana
Omagh
Coleraine
Ballymena
Lurgan
Craigavon
Dungannon
Merthyr Tydfil
Rhondda
Caernarfon
Oban
Dumfries
Galashiels
Berwick-upon-Tweed
Workington
Whitehaven
King’s Lynn
Great Yarmouth
Lowestoft
Barnstaple
Middlesbrough
Sunderland
Gateshead
Darlington
Hartlepool
Stockton-on-Tees
Doncaster
Rotherham
Barnsley
Huddersfield
Harrogate
Grimsby
Scunthorpe
Skegness
Peterborough
Norwich
Ipswich
Colchester
Chelmsford
Southend
Basildon
Thurrock
Luton
Stevenage
Watford
St Albans
Hemel Hempstead
High Wycombe
Aylesbury
~Reading
Bracknell
Maidenhead
Swindon
Cheltenham
Gloucester
Coventry
Solihull
Wolverhampton
Walsall
Stoke-on-Trent
Macclesfield
Warrington
Wigan
Oldham
Rochdale
Salford
Stockport
Blackburn
Blackpool
Barrow-in-Furness
Plymouth
Exeter
Truro
Penzance
Torquay
~Bath
Taunton
Yeovil
Bournemouth
~Poole
Guildford
Woking
Crawley
Gatwick
Heathrow
Croydon
Tunbridge Wells
Maidstone
Canterbury
Dover
Folkestone
Margate
Eastbourne
Wrexham
Aberystwyth
Llanelli
Port Talbot
Derry | Londonderry
Armagh
Newry
Enniskillen
Kilmarnock
Falkirk
Grangemouth
Dunfermline
Kirkcaldy
Stornoway
Lerwick
Kirkwall
Waterford
Kilkenny
Sligo
Dundalk
Drogheda
Tralee
Letterkenny
# France, Belgium, Netherlands, Luxembourg
Rennes
~Brest
Montpellier
Reims
Le Havre
Rouen
Caen
Dijon
Besançon
Mulhouse
Clermont-Ferrand
Limoges
~Tours
Orléans
Angers
Poitiers
La Rochelle
Perpignan
Nîmes
Avignon
Aix-en-Provence
Toulon
~Cannes
Ajaccio
Saint-Étienne
Saint-Denis
Versailles
Dunkirk
Calais
Amiens
Annecy
Cayenne
Pointe-à-Pitre
Nouméa
Papeete
Liège
Namur
Charleroi
Ostend
Hasselt
Kortrijk
Groningen
Maastricht
Nijmegen
Arnhem
Tilburg
Breda
Haarlem
Leiden
Enschede
Zwolle
Middelburg
Almere
Apeldoorn
Esch-sur-Alzette
# German-speaking countries
Nuremberg
Augsburg
Regensburg
Würzburg
Bamberg
Erlangen
Ingolstadt
Passau
Karlsruhe
Mannheim
Freiburg
Tübingen
Konstanz
Mainz
Wiesbaden
Darmstadt
Kassel
Koblenz
Trier
Saarbrücken
Kaiserslautern
Aachen
Dortmund
Duisburg
Bochum
Wuppertal
Krefeld
Münster
Bielefeld
Paderborn
Osnabrück
Oldenburg
Bremen
Bremerhaven
Braunschweig
Wolfsburg
Göttingen
Lübeck
Flensburg
Rostock
Schwerin
Potsdam
Cottbus
Frankfurt an der Oder
Magdeburg
~Halle
Erfurt
Jena
Weimar
Chemnitz
Zwickau
Linz
Innsbruck
Klagenfurt
Bregenz
Lucerne
St. Gallen
Lugano
Winterthur
Sion
Biel
Thun
Chur
Bellinzona
Zug
Vaduz
Fribourg
Neuchâtel
# Southern Europe
Verona
Padua
Brescia
Bergamo
Modena
Pisa
Perugia
Ancona
Pescara
Lecce
Catania
Messina
Cagliari
Trento
Bolzano
Udine
Ravenna
Murcia
Alicante
Granada
Córdoba
Cádiz
Huelva
~León
Valladolid
Oviedo
Gijón
San Sebastián
Pamplona
Logroño
Vigo
A Coruña
Santiago de Compostela
Palma
Las Palmas
Tenerife
Ibiza
Coimbra
Braga
~Faro
Évora
Funchal
Aveiro
Setúbal
Patras
Heraklion
Piraeus
Volos
Corfu
Nicosia
Limassol
Larnaca
Valletta
Andorra la Vella
# Northern and Eastern Europe
Skive
Randers
Viborg
Horsens
Kolding
Vejle
Herning
Silkeborg
Thisted
Skellefteå
Sundsvall
Östersund
Gävle
Karlstad
Växjö
Kalmar
Hamar
Kuopio
Šiauliai
Gliwice
Prešov
Bitola
Tetovo
Shkodër
Prizren
Trondheim
Stavanger
Tromsø
Narvik
Bodø
Kristiansand
Drammen
Ålesund
Longyearbyen
Uppsala
Linköping
Västerås
Örebro
Umeå
Luleå
Kiruna
Norrköping
Jönköping
Västervik
Odense
Aalborg
Esbjerg
Roskilde
Billund
Fredericia
Turku
Oulu
Rovaniemi
Vaasa
Jyväskylä
Lahti
Kajaani
Hamina
Akureyri
Tórshavn
Nuuk
Kaunas
Klaipėda
Daugavpils
Liepāja
Narva
Pärnu
Łódź | Lodz
Poznań | Poznan
Katowice
Lublin
Szczecin
Białystok
Rzeszów
Bydgoszcz
Toruń
Gdynia
Ostrava
Plzeň | Pilsen
Olomouc
Liberec
Košice
Žilina
Debrecen
Szeged
Győr
Pécs
Miskolc
Timișoara | Timisoara
Iași | Iasi
Constanța
Brașov
Cluj-Napoca
Plovdiv
Burgas
Maribor
Rijeka
Zadar
Dubrovnik
Osijek
Novi Sad
Niš
Mostar
Banja Luka
Podgorica
Durrës
Dnipro
Zaporizhzhia
Kherson
Mykolaiv
Donetsk
Luhansk
Mariupol
Sevastopol
Simferopol
Chernihiv
Poltava
Vinnytsia
Uzhhorod
Bakhmut
Gomel
Kaliningrad
Novosibirsk
Yekaterinburg
Kazan
Nizhny Novgorod
Samara
Rostov-on-Don
Volgograd
Vladivostok
Irkutsk
Murmansk
Sochi
Krasnodar
Krasnoyarsk
Chelyabinsk
Ufa
Omsk
Grozny
Izmir
Bursa
Antalya
Adana
Gaziantep
Diyarbakır | Diyarbakir
Konya
Trabzon
Batumi
Kutaisi
Gyumri
Ganja
# Asia
Pangyo
Bundang
Bupyeong
Gimhae
Chuncheon
Wonju
Gangneung
Jeju City
Anyang
Goyang
Bucheon
Hwaseong
Paju
Mokpo
Yeosu
Andong
Utsunomiya
Toyama
Cebu City
Cagayan de Oro
Cox’s Bazar
Rajshahi
Biratnagar
Harbin
Shenyang
Changchun
Jinan
Zhengzhou
Changsha
Nanchang
Fuzhou
Quanzhou
Ningbo
Wenzhou
Dongguan
Foshan
Zhuhai
Nanning
Kunming
Lanzhou
Xining
Yinchuan
Hohhot
Ordos
Taiyuan
Shijiazhuang
Haikou
Sanya
Kashgar
Zhongwei
Ulanqab
Taichung
Taoyuan
Keelung
Chiayi
Hualien
Pingtung
Kobe
Sendai
Niigata
Kanazawa
Okayama
Kumamoto
Kagoshima
Nagano
Shizuoka
Hamamatsu
Matsuyama
Takamatsu
Kitakyushu
Naha
Tsukuba
Hakodate
Aomori
Chitose
Daegu
Gwangju
Ulsan
Suwon
Sejong
Changwon
Pohang
Jeju
Gyeongju
Jeonju
Cheongju
Seongnam
Pyeongtaek
Icheon
Yongin
Kaesong
Wonsan
Bhopal
Patna
Ranchi
Raipur
Bhubaneswar
Guwahati
Chandigarh
Amritsar
Ludhiana
Dehradun
Shimla
Srinagar
Jammu
Kanpur
Varanasi
Prayagraj
Agra
Nagpur
Nashik
Vadodara
Rajkot
Gandhinagar
Udaipur
Jodhpur
Mysuru | Mysore
Mangaluru | Mangalore
Hubballi
Coimbatore
Madurai
Tiruchirappalli
Puducherry
Vijayawada
Guntur
Warangal
Thiruvananthapuram
Kozhikode
Panaji
Imphal
Shillong
Rawalpindi
Peshawar
Quetta
Faisalabad
Multan
Chittagong
Sylhet
Khulna
Kandy
Galle
Jaffna
Pokhara
Kandahar
Herat
Mazar-i-Sharif
Isfahan
Mashhad
Shiraz
Tabriz
Basra
Mosul
Erbil
Kirkuk
Najaf
Aleppo
Homs
Ramallah
Nablus
Hebron
Beersheba
Ashdod
Eilat
Herzliya
Netanya
Aqaba
Mecca
Dammam
Neom
Sharjah
Al Ain
Salalah
Samarkand
Bukhara
Dushanbe
Ashgabat
Thimphu
Malé
Mandalay
Phuket
Pattaya
Khon Kaen
Hat Yai
Nakhon Ratchasima
Siem Reap
Luang Prabang
Haiphong | Hai Phong
Can Tho
Nha Trang
Ipoh
Kota Kinabalu
Kuching
Malacca City
Shah Alam
Petaling Jaya
Kuantan
Seremban
Bandar Seri Begawan
Yogyakarta
Semarang
Makassar
Palembang
Denpasar
Balikpapan
Nusantara
Davao
Makati
Taguig
Baguio
Iloilo
Zamboanga
Dili
# Oceania
Porirua
Lower Hutt
Upper Hutt
Whanganui
Invercargill
Timaru
Oamaru
Ashburton
Blenheim
Greymouth
Wānaka
Taupō
Whakatāne
Gisborne
Masterton
Whangārei
Kaikohe
Palmerston North
New Plymouth
Hāwera
Traralgon
Mount Gambier
Whyalla
Port Augusta
Lae
Geelong
Wollongong
Townsville
Cairns
Gold Coast
Toowoomba
Ballarat
Rockhampton
Bundaberg
Hervey Bay
Mount Isa
Yeppoon
Dubbo
Tamworth
Wagga Wagga
Albury
Wodonga
Mildura
Shepparton
Warrnambool
Devonport
Kalgoorlie
Geraldton
Bunbury
Broome
Karratha
~Mackay
~Gladstone
Bendigo
Launceston
Alice Springs
Parramatta
Port Moresby
Suva
Nadi
Apia
Honiara
Port Vila
Nukuʻalofa | Nuku'alofa
Dunedin
Queenstown
Tauranga
Rotorua
# Latin America and the Caribbean
Anápolis
Rio Verde
Caruaru
Garanhuns
Petrolina
Olinda
Campina Grande
João Pessoa
Mossoró
Aracaju
Feira de Santana
Vitória da Conquista
Ilhéus
Sobral
Juazeiro do Norte
Imperatriz
Santarém
Marabá
Macapá
Boa Vista
Porto Velho
Rio Branco
Campo Grande
Dourados
Uberlândia
Juiz de Fora
Montes Claros
Ouro Preto
Niterói
Petrópolis
Sorocaba
Ribeirão Preto
São José dos Campos
Osasco
Guarulhos
Londrina
Maringá
Foz do Iguaçu
Joinville
Blumenau
Caxias do Sul
Pelotas
Santa Maria
Heliópolis
Mar del Plata
Bahía Blanca
Neuquén
Paysandú
Encarnación
Oruro
Potosí
Piura
Ambato
Manizales
Cúcuta
Barquisimeto
Iquique
Temuco
Puerto Montt
Morelia
Torreón
Santiago de los Caballeros
Tijuana
Ciudad Juárez
Puebla
Toluca
Mérida
Cancún | Cancun
Acapulco
Oaxaca
Veracruz
Hermosillo
Culiacán
Saltillo
Aguascalientes
San Luis Potosí
Zacatecas
Guatemala City
San Salvador
Tegucigalpa
San Pedro Sula
Managua
San José
Belmopan
Barranquilla
Cartagena
Bucaramanga
Maracaibo
Arequipa
Cusco
Iquitos
Cochabamba
Santa Cruz de la Sierra
Valparaíso
Antofagasta
Viña del Mar
Punta Arenas
Bariloche
Ushuaia
Tucumán
Ciudad del Este
Punta del Este
Fortaleza
Recife
Belo Horizonte
Curitiba
Porto Alegre
Manaus
Belém
Goiânia
Campinas
Florianópolis
Vitória
Maceió
São Luís
Teresina
Cuiabá
Paramaribo
Bridgetown
Port of Spain
Castries
Roseau
Basseterre
Nassau
# Africa
Siaya
Thika
Nyeri
Machakos
Kakamega
Kitale
Kericho
Homa Bay
Mbeya
Tanga
Morogoro
Mbarara
Jinja
Mbale
Musanze
Huye
Cape Coast
Onitsha
Ilorin
Abeokuta
Warri
Uyo
Sokoto
Mutare
Gweru
Mzuzu
Beira
Lubango
Mbombela
East London
Pietermaritzburg
Thiès
Saint-Louis
Bouaké
Yamoussoukro
Sikasso
Bafoussam
Pointe-Noire
Bahir Dar
Hawassa
Fès
Meknes
Giza
Port Said
Luxor
Aswan
Benghazi
Sfax
Sousse
Marrakech | Marrakesh
Tangier
Agadir
Nouakchott
Laayoune
Omdurman
Port Sudan
Juba
Asmara
Mekelle
Dire Dawa
Mogadishu
Hargeisa
Kisumu
Nakuru
Eldoret
Naivasha
Konza
Malindi
Garissa
Entebbe
Gulu
Arusha
Dodoma
Zanzibar
Mwanza
Bujumbura
Gitega
Bukavu
Lubumbashi
Kisangani
Brazzaville
Libreville
Yaoundé
Douala
Bangui
N'Djamena
Niamey
Ouagadougou
Bobo-Dioulasso
Lomé
Cotonou
Porto-Novo
Kumasi
Tamale
Takoradi
Monrovia
Freetown
Conakry
Bissau
Banjul
Praia
Ibadan
Kaduna
Port Harcourt
Benin City
Enugu
Maiduguri
Calabar
Ogun
Lilongwe
Blantyre
Kitwe
Ndola
Bulawayo
Nampula
Antananarivo
Port Louis
Moroni
Maseru
Mbabane
Bloemfontein
Gqeberha
Port Elizabeth
Soweto
Stellenbosch
Polokwane
Walvis Bay
Francistown
Huambo
Benguela
# Surnames, brands or words as well
~Essen
~Kiel
~Hull
~Derby
~Bari
~Hue
~Perm
~Princeton
~Salisbury
~Parma
~Siena
~Lancaster
~Winchester
~Bradford
~Chesapeake
~Wilmington
~Aden
~Medan
~Fez
~Kano
~Metz
~Ulm
~Mons
~Lexington
~Goma
~Sumy
~Varna
~Modesto
Mar-a-Lago
Camp David
Chequers
`;
