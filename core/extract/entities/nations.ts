/** Countries whose chambers, courts and laws go by words that others use too, and the cities that tell of them. */

interface Nation {
  adjective: string;
  /** Names, in small letters, that the country uses for a body or law of its own. */
  has: readonly string[];
}

const chambers = ['congress', 'senate'];
const lower = 'house of representatives';
const common = ['supreme court', 'constitution'];

/** By the name that the lexicon has for the country. */
export const nations: Readonly<Record<string, Nation>> = {
  'United Kingdom': { adjective: 'British', has: ['parliament'] },
  Australia: {
    adjective: 'Australian',
    has: ['senate', lower, 'parliament', 'constitution', 'treasury', 'ai safety institute'],
  },
  Canada: {
    adjective: 'Canadian',
    has: ['senate', 'parliament', ...common, 'ai safety institute'],
  },
  India: { adjective: 'Indian', has: ['parliament', ...common, 'ai safety institute'] },
  Ireland: { adjective: 'Irish', has: [...common] },
  'New Zealand': { adjective: 'New Zealand', has: ['parliament', 'treasury', 'supreme court'] },
  Pakistan: { adjective: 'Pakistani', has: ['senate', 'parliament', ...common] },
  Bangladesh: { adjective: 'Bangladeshi', has: ['parliament', ...common] },
  'Sri Lanka': { adjective: 'Sri Lankan', has: ['parliament', ...common] },
  Nepal: { adjective: 'Nepali', has: ['parliament', lower, ...common] },
  Japan: { adjective: 'Japanese', has: [lower, ...common] },
  'South Korea': { adjective: 'South Korean', has: [...common] },
  Philippines: { adjective: 'Philippine', has: [...chambers, lower, ...common] },
  Indonesia: { adjective: 'Indonesian', has: [lower, 'parliament', ...common] },
  Malaysia: { adjective: 'Malaysian', has: ['parliament', 'constitution'] },
  Singapore: { adjective: 'Singaporean', has: ['parliament', ...common] },
  Thailand: { adjective: 'Thai', has: ['senate', lower, 'parliament', ...common] },
  Israel: { adjective: 'Israeli', has: ['supreme court'] },
  Turkey: { adjective: 'Turkish', has: ['parliament', 'constitution'] },
  Ukraine: { adjective: 'Ukrainian', has: ['parliament', ...common] },
  Poland: { adjective: 'Polish', has: ['senate', 'parliament', ...common] },
  Italy: { adjective: 'Italian', has: ['senate', 'parliament', 'constitution'] },
  Spain: { adjective: 'Spanish', has: [...chambers, 'parliament', ...common] },
  France: { adjective: 'French', has: ['senate', 'parliament', 'constitution'] },
  Netherlands: { adjective: 'Dutch', has: ['senate', 'parliament', ...common] },
  Sweden: { adjective: 'Swedish', has: ['parliament', 'supreme court'] },
  Norway: { adjective: 'Norwegian', has: ['parliament', ...common] },
  Denmark: { adjective: 'Danish', has: ['parliament', ...common] },
  Finland: { adjective: 'Finnish', has: ['parliament', ...common] },
  Greece: { adjective: 'Greek', has: ['parliament', 'constitution'] },
  Hungary: { adjective: 'Hungarian', has: ['parliament', 'constitution'] },
  Brazil: { adjective: 'Brazilian', has: [...chambers, 'constitution'] },
  Argentina: { adjective: 'Argentine', has: [...chambers, ...common] },
  Chile: { adjective: 'Chilean', has: [...chambers, ...common] },
  Colombia: { adjective: 'Colombian', has: [...chambers, ...common] },
  Mexico: { adjective: 'Mexican', has: [...chambers, ...common] },
  Peru: { adjective: 'Peruvian', has: ['congress', ...common] },
  Kenya: { adjective: 'Kenyan', has: ['senate', 'parliament', ...common] },
  Nigeria: { adjective: 'Nigerian', has: ['senate', lower, ...common] },
  Ghana: { adjective: 'Ghanaian', has: ['parliament', ...common] },
  Uganda: { adjective: 'Ugandan', has: ['parliament', ...common] },
  Zambia: { adjective: 'Zambian', has: ['parliament', ...common] },
  Zimbabwe: { adjective: 'Zimbabwean', has: ['senate', 'parliament', ...common] },
  'South Africa': { adjective: 'South African', has: ['parliament', 'constitution'] },
  Rwanda: { adjective: 'Rwandan', has: ['senate', 'parliament', ...common] },
};

const byCountry: Readonly<Record<string, string>> = {
  'United States':
    'Washington|New York|San Francisco|Los Angeles|Chicago|Boston|Seattle|Capitol Hill',
  'United Kingdom':
    'London|Westminster|Whitehall|Manchester|Birmingham|Leeds|Bristol|Liverpool|Edinburgh|Glasgow|Cardiff|Belfast|Cambridge|Oxford',
  Australia: 'Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart',
  Canada: 'Ottawa|Toronto|Montreal|Vancouver|Calgary|Edmonton|Quebec City|Winnipeg',
  India: 'New Delhi|Mumbai|Bengaluru|Hyderabad|Chennai|Kolkata|Pune',
  Ireland: 'Dublin',
  'New Zealand': 'Wellington|Auckland|Christchurch|Dunedin',
  Pakistan: 'Islamabad|Karachi|Lahore',
  Bangladesh: 'Dhaka',
  Nepal: 'Kathmandu',
  Japan: 'Tokyo|Osaka|Kyoto',
  'South Korea': 'Seoul|Sejong|Busan|Daejeon',
  Philippines: 'Manila|Quezon City|Cebu',
  Indonesia: 'Jakarta|Surabaya|Bandung',
  Malaysia: 'Kuala Lumpur|Putrajaya',
  Thailand: 'Bangkok',
  Israel: 'Jerusalem|Tel Aviv',
  Turkey: 'Ankara|Istanbul',
  Ukraine: 'Kyiv|Lviv|Odesa|Kharkiv',
  Poland: 'Warsaw|Krakow',
  Italy: 'Rome|Milan|Turin|Naples',
  Spain: 'Madrid|Barcelona|Valencia|Seville',
  France: 'Paris|Lyon|Marseille|Toulouse',
  Switzerland: 'Bern|Zurich|Geneva|Basel|Lausanne',
  Netherlands: 'The Hague|Amsterdam|Rotterdam',
  Sweden: 'Stockholm|Gothenburg',
  Norway: 'Oslo|Bergen|Trondheim',
  Denmark: 'Copenhagen|Aarhus',
  Finland: 'Helsinki|Espoo|Tampere',
  Greece: 'Athens|Thessaloniki',
  Hungary: 'Budapest',
  Brazil: 'Brasília|São Paulo|Rio de Janeiro|Recife|Belo Horizonte|Porto Alegre',
  Argentina: 'Buenos Aires',
  Chile: 'Santiago',
  Colombia: 'Bogotá|Medellín',
  Mexico: 'Mexico City|Guadalajara|Monterrey',
  Peru: 'Lima',
  Kenya: 'Nairobi|Mombasa|Kisumu',
  Nigeria: 'Abuja|Lagos',
  Ghana: 'Accra',
  Uganda: 'Kampala',
  Zambia: 'Lusaka',
  Zimbabwe: 'Harare',
  'South Africa': 'Pretoria|Johannesburg|Cape Town|Durban',
  Rwanda: 'Kigali',
};

/** Countries by the canonical names of cities that tell of them. */
export const seats: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(byCountry).flatMap(([country, cities]) =>
    cities.split('|').map((city) => [city, country]),
  ),
);
