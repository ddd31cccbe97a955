/** Countries with their usual short names, and the regions of the world. */
export const countries = `
[place country]
United States | US | U.S. | USA | U.S.A. | United States of America | America
UK | U.K. | United Kingdom
Britain | Great Britain
England
Scotland
Wales
Northern Ireland
China | People's Republic of China | PRC
Hong Kong
Macau | Macao
Taiwan
Japan
South Korea | Republic of Korea | ~Korea
North Korea | DPRK
India
Pakistan
Bangladesh
Sri Lanka
Nepal
Bhutan
Maldives
Afghanistan
Iran
Iraq
Israel
Gaza
West Bank
Palestine
Lebanon
Syria
~Jordan
Saudi Arabia
United Arab Emirates | UAE | U.A.E. | Emirates
Qatar
Kuwait
Bahrain
Oman
Yemen
Turkey | Türkiye | Turkiye
Cyprus
Greece
Italy
Spain
Portugal
France
Germany
Austria
Switzerland
Liechtenstein
Luxembourg
Monaco
Belgium
Netherlands | Holland
Ireland | Republic of Ireland
Denmark
Norway
Sweden
Finland
Iceland
Estonia
Latvia
Lithuania
Poland
Czechia | Czech Republic
Slovakia
Hungary
Romania
Bulgaria
Slovenia
Croatia
Serbia
Bosnia and Herzegovina | Bosnia
Montenegro
Kosovo
Albania
North Macedonia
Moldova
Ukraine
Belarus
Russia | Russian Federation
~Georgia
Armenia
Azerbaijan
Kazakhstan
Uzbekistan
Turkmenistan
Kyrgyzstan
Tajikistan
Mongolia
Thailand
Vietnam
Laos
Cambodia
Myanmar | Burma
Malaysia
Singapore
Indonesia
Philippines
Brunei
East Timor | Timor-Leste
Australia
New Zealand
Papua New Guinea
Fiji
Samoa
Tonga
Canada
Mexico
Guatemala
Honduras
El Salvador
Nicaragua
Costa Rica
Panama
Cuba
Jamaica
Haiti
Dominican Republic
Puerto Rico
Bahamas
Barbados
Trinidad and Tobago
Colombia
Venezuela
Ecuador
Peru
Bolivia
Brazil
Paraguay
Uruguay
Argentina
Chile
Guyana
Suriname
Egypt
Libya
Tunisia
Algeria
Morocco
Sudan
South Sudan
Ethiopia
Eritrea
Somalia
Djibouti
Kenya
Uganda
Rwanda
Burundi
Tanzania
Zambia
Zimbabwe
Malawi
Mozambique
Botswana
Namibia
South Africa
Lesotho
Eswatini
Angola
Democratic Republic of Congo | Democratic Republic of the Congo | DR Congo
Cameroon
Gabon
Nigeria
Niger
Ghana
Togo
Benin
Ivory Coast | Côte d'Ivoire
Liberia
Sierra Leone
Guinea
Senegal
Gambia
~Mali
Burkina Faso
Mauritania
~Chad
Central African Republic
Madagascar
Mauritius
Seychelles
Cape Verde
Greenland
Vatican | Vatican City | Holy See
Republic of Congo | Congo-Brazzaville
~Congo
Equatorial Guinea
Guinea-Bissau
Comoros
Malta
Andorra
San Marino
Belize
Antigua and Barbuda | Antigua
Dominica
Grenada
Saint Lucia | St. Lucia
Saint Kitts and Nevis | St. Kitts and Nevis
Saint Vincent and the Grenadines
Kiribati
Marshall Islands
Micronesia
Nauru
Palau
Solomon Islands
Tuvalu
Vanuatu
Guam
Bermuda
Cayman Islands
British Virgin Islands
Curaçao
Aruba
Gibraltar
~Jersey
Guernsey
Isle of Man
Faroe Islands
French Guiana
Guadeloupe
Martinique
Réunion
New Caledonia
Western Sahara
Somaliland
[place]
Europe
Asia
Africa
North America
South America
Latin America
Central America
Oceania
Middle East
Southeast Asia | South-east Asia | South-East Asia | South East Asia
South Asia
East Asia
Central Asia
Eastern Europe
Western Europe
Central Europe
Scandinavia
European Economic Area | EEA
Baltics
Balkans
Caribbean
Gulf
Persian Gulf
Global South
Asia-Pacific | Asia Pacific
Indo-Pacific
Atlantic | Atlantic Ocean
Pacific | Pacific Ocean
Indian Ocean
Arctic
Antarctica
Mediterranean | Mediterranean Sea
Black Sea
Red Sea
South China Sea
Taiwan Strait
Gulf of Mexico
Silicon Valley
Bay Area | San Francisco Bay Area
Hollywood
Midwest
New England
Pacific Northwest
Sun Belt
Whitehall
Westminster
Crimea
Xinjiang
Tibet
Kashmir
Bletchley Park
`;
