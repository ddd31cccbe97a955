/** What the words around an unknown name say that it is, and where such a name ends. */
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../core/extract/context.ts';
import { findEntities } from '../../../../core/extract/entities/index.ts';

const names = (text: string) =>
  findEntities(createContext({ text, published: '2026-06-25T12:00:00Z' }))
    .filter(({ form }) => form === 'name')
    .map(({ quote, type }) => `${quote} (${type})`);

describe('a firm and a person of two unknown words', () => {
  it.each([
    ['Shares of Zephrin Quell (NYSE: ZQL) fell 4 percent.', 'Zephrin Quell (organization)'],
    [
      'The regulator blocked the purchase of Lutra Foods by its rival Orbex Vantor.',
      'Orbex Vantor (organization)',
    ],
    ['Orbex Vantor, the Swedish developer, expects to open in May.', 'Orbex Vantor (organization)'],
    [
      'Tarvik Quenby, which is building a port near Lagos, said that it would wait.',
      'Tarvik Quenby (organization)',
    ],
    [
      'A contract between Tarvik Quenby (seller) and the city was signed.',
      'Tarvik Quenby (organization)',
    ],
    ['Tarvik Quenby has landed its largest order ever.', 'Tarvik Quenby (organization)'],
    [
      'Tarvik Quenby opened in Lagos. Tarvik sells rice to 400 shops and Tarvik’s customers pay monthly.',
      'Tarvik Quenby (organization)',
    ],
    ['The bank lent 3 million euros to Velora Energia.', 'Velora Energia (organization)'],
    ['Sontra Dados runs two data centres.', 'Sontra Dados (organization)'],
    ['The deal gives it a stake in Norvex Quarn.', 'Norvex Quarn (organization)'],
    ['It was made by Norvex Quarn, a maker of pumps.', 'Norvex Quarn (organization)'],
    ['Norvex Quarn acquired a bakery in 2019.', 'Norvex Quarn (organization)'],
    ['The takeover of Ilmar Teknik is off.', 'Ilmar Teknik (organization)'],
    ['Customers of Borrin Hask complained.', 'Borrin Hask (organization)'],
    ['Borrin Hask employs 60 people in Skopje.', 'Borrin Hask (organization)'],
    [
      'The ministry fined Borrin Hask 3 million euros for late filing. Borrin Hask, which has 90 days to pay, will appeal.',
      'Borrin Hask (organization)',
    ],
    ['A subsidiary of Borrin Hask won the tender.', 'Borrin Hask (organization)'],
    ['Borrin Hask’s revenue doubled.', 'Borrin Hask (organization)'],
    ['The chip maker Tolvan Irrik cut prices.', 'Tolvan Irrik (organization)'],
    ['Tarvik Quenby, 41, sells rice in Lagos.', 'Tarvik Quenby (person)'],
    ['Tarvik Quenby said she would not sell her shop.', 'Tarvik Quenby (person)'],
    ['Tarvik Quenby, who built the bridge, has left.', 'Tarvik Quenby (person)'],
    ['"I saw it," said Oriel Thackmore, a rival of the mayor.', 'Oriel Thackmore (person)'],
    ['The minister, Oriel Thackmore, bought a farm.', 'Oriel Thackmore (person)'],
    [
      'Oriel Thackmore of Leeds, who is 63, lost his job. Thackmore has sued.',
      'Oriel Thackmore (person)',
    ],
    ['Oriel Thackmore teaches law. He owns a boat.', 'Oriel Thackmore (person)'],
    ['The farm of Oriel Thackmore and his wife was sold.', 'Oriel Thackmore (person)'],
    ['Oriel Thackmore’s lawyer spoke. Thackmore denied it.', 'Oriel Thackmore (person)'],
    ['The founder of the bakery, Oriel Thackmore, sold her stake.', 'Oriel Thackmore (person)'],
    [
      'Elder Oriel Thackmore bought the boat. Thackmore said his children would sail.',
      'Oriel Thackmore (person)',
    ],
    ['They met Oriel Thackmore at home.', 'Oriel Thackmore (person)'],
    ['Senators heard Oriel Thackmore, whose son died.', 'Oriel Thackmore (person)'],
    ['Quorra Vance objected.', 'Quorra Vance (person)'],
  ])('is read in “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe('a name that goes on', () => {
  it.each([
    [
      'On Monday the consumer group Bright Harbour Kenya filed a complaint.',
      'Bright Harbour Kenya (organization)',
    ],
    ['Clean Track Norway, which began it, wants more.', 'Clean Track Norway (organization)'],
    [
      'The programme, Kestra for Schools, will cost $3 million.',
      'Kestra for Schools (organization)',
    ],
    ['She advises Readers for Justice on cases.', 'Readers for Justice (organization)'],
    ['The peat went to Bord na Gréine in 2020.', 'Bord na Gréine (organization)'],
    ['The money came from Kraft und Wärme last year.', 'Kraft und Wärme (organization)'],
    ['In May Acme told Kenya that it would pay.', 'Kenya (place)'],
    ['He left Harwell for Google in May.', 'Google (organization)'],
    ['Ada Cole for Governor posters were everywhere.', 'Ada Cole (person)'],
    ['It flew from Harwell to Kenya.', 'Kenya (place)'],
  ])('is read in “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it.each([
    ['On Monday the consumer group Bright Harbour Kenya filed a complaint.', 'Kenya (place)'],
    ['Clean Track Norway, which began it, wants more.', 'Norway (place)'],
    ['The peat went to Bord na Gréine in 2020.', 'Gréine (organization)'],
  ])('is not taken for another in “%s”', (text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

describe('a place', () => {
  it.each([
    ['The firm has 34 turbines at Quillmarrow, on the hill.', 'Quillmarrow (place)'],
    ['The power station at Quillmarrow closed in 2020.', 'Quillmarrow (place)'],
    ['The dam at Tarvenna is late.', 'Tarvenna (place)'],
    ['Reinforcement at Tarvenna is late.', 'Tarvenna (place)'],
    ['It lies on the northern side of the Varrow Quell mountains.', 'Varrow Quell (place)'],
    ['The senator, a native of Tarvenna, agreed.', 'Tarvenna (place)'],
    ['In the neighbourhood of Tarvenna, she won 40 votes.', 'Tarvenna (place)'],
    ['In the neighborhood of Tarvenna, she won 40 votes.', 'Tarvenna (place)'],
    ['A Tarvenna woman who taught herself algebra will speak.', 'Tarvenna (place)'],
    ['A Tarvenna grandmother won the prize.', 'Tarvenna (place)'],
    ['Jo Hart, 26, an electrician from Tarvenna, has signed up.', 'Tarvenna (place)'],
    ['She lives in Tarvenna with two cats.', 'Tarvenna (place)'],
    ['He was born in Tarvenna and left in May.', 'Tarvenna (place)'],
    ['The mayor of Tarvenna resigned.', 'Tarvenna (place)'],
    ['They met in the village of Tarvenna.', 'Tarvenna (place)'],
    ['The prison at Tarvenna is full.', 'Tarvenna (place)'],
    ['The mine near Tarvenna is shut.', 'Tarvenna (place)'],
    ['The bus to Tarvenna was late and stopped outside Tarvenna.', 'Tarvenna (place)'],
    ['The Tarvenna valley is dry.', 'Tarvenna (place)'],
    ['Voters in the Tarvenna district were asked.', 'Tarvenna (place)'],
    ['The office is on Marrow Street.', 'Marrow Street (place)'],
    ['The shop on Ann Street will stay.', 'Ann Street (place)'],
    ['The shares rose on the Kosdaq.', 'Kosdaq (organization)'],
    ['Engineers at Tarvenna built it.', 'Tarvenna (organization)'],
    ['She has worked at Tarvenna since 2019.', 'Tarvenna (organization)'],
    ['The chief engineer at Tarvenna said so.', 'Tarvenna (organization)'],
    ['Shares of Tarvenna fell.', 'Tarvenna (organization)'],
    ['A Tarvenna spokeswoman declined.', 'Tarvenna (organization)'],
    ['A Tarvenna executive declined.', 'Tarvenna (organization)'],
    ['The chief executive of Tarvenna left.', 'Tarvenna (organization)'],
  ])('is read in “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it.each([
    ['A house in Rose Lane burned.', 'Rose Lane (person)'],
    ['The shares rose on the Kosdaq.', 'Kosdaq (place)'],
    ['It is listed on the Bovespa in São Paulo.', 'Bovespa (place)'],
  ])('is not taken for another in “%s”', (text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

describe('a name with a title, or a word that is one', () => {
  it.each([
    [
      'WELLINGTON — The bill is ready. The Privacy Commissioner was consulted in August.',
      'Privacy Commissioner (government)',
    ],
    ['In Argentina, the Chamber of Deputies approved a norm.', 'Chamber of Deputies (government)'],
    ['Deputy Oriel Prates, the rapporteur, agreed.', 'Deputy Oriel Prates (person)'],
    ['It was said by Deputy Jandira Sales on Monday.', 'Deputy Jandira Sales (person)'],
    ['"No," said Deputy Tuomas Varala.', 'Deputy Tuomas Varala (person)'],
    ['Jo Mal-sun, 67, rang the bank.', 'Jo Mal-sun (person)'],
    ['Kim Sun-ja, 71, called a clinic.', 'Kim Sun-ja (person)'],
    ['Grace Otieno watched the vote.', 'Grace Otieno (person)'],
    ['Grace Wambui heard the verdict.', 'Grace Wambui (person)'],
    ['Mercy Otieno keeps goats.', 'Mercy Otieno (person)'],
    ['Joy Nakato fled.', 'Joy Nakato (person)'],
    ['Blessing Okafor keeps goats.', 'Blessing Okafor (person)'],
    ['The plant in Co Galway is new.', 'Co Galway (place)'],
    ['It is built in Co. Mayo.', 'Co. Mayo (place)'],
  ])('is read in “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it.each([
    ['Deputy Oriel Prates, the rapporteur, agreed.', 'Deputy Oriel Prates (organization)'],
    ['Hope Springs is a clinic.', 'Hope Springs (person)'],
    ['Rose Garden tours are over.', 'Rose Garden (person)'],
    ['Grace Bay is empty.', 'Grace Bay (person)'],
  ])('is not taken for another in “%s”', (text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

describe('a program', () => {
  it.each([
    [
      'For months he wrote to a girl called Tarna. Tarna was a program. It cost $4.',
      'Tarna (model)',
    ],
    ['A conversational robot, Petrix, must be kind.', 'Petrix (model)'],
    ['To build Petrix, Harwell’s chatbot, the workers sorted texts.', 'Petrix (model)'],
    ['A tutor for pupils, called Petrix, is paid for centrally.', 'Petrix (model)'],
    ['AI is new. Petrix, the company’s chatbot, failed.', 'Petrix (model)'],
    ['The chatbot Petrix failed.', 'Petrix (model)'],
    ['Its assistant, Petrix, failed.', 'Petrix (model)'],
    ['The company behind Petrix, a companion app, was sued.', 'Petrix (model)'],
    ['A firm called Tarna makes chatbots.', 'Tarna (organization)'],
  ])('is read in “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it.each([
    ['A girl called Tarna lives there. Tarna is nine.', 'Tarna (model)'],
    ['A firm called Tarna makes chatbots.', 'Tarna (model)'],
  ])('is not taken for another in “%s”', (text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

describe('a name that what stands beside it explains', () => {
  it.each([
    ['The AI assistant, called Daisy, gave advice.', 'Daisy (model)'],
    ['An AI assistant, Olive, was there.', 'Olive (model)'],
    ['AI sorts the post. Stamps come from Rundle, its shopping agent.', 'Rundle (model)'],
    ['AI is new here. Letters are sorted by the Rundle coding agent.', 'Rundle (model)'],
    ['AI is new here. A digital assistant named Rundle sorts letters.', 'Rundle (model)'],
    ['A letter of his accountants, Harrow Quilter, is lost.', 'Harrow Quilter (organization)'],
    ['Ilmar Kegel, with 40 employees, makes bells.', 'Ilmar Kegel (organization)'],
    ['In May the brothers could buy Sorrel Lint at last.', 'Sorrel Lint (organization)'],
    ['The local daily Sinar Quell reported it.', 'Sinar Quell (organization)'],
    ['She walks to Quorrel, 12 miles inland, each week.', 'Quorrel (place)'],
    ['It lay at the Port of Quell Rasant.', 'Port of Quell Rasant (place)'],
    ['A song by Nor Siti Yusof won.', 'Nor Siti Yusof (person)'],
    ['A song by Nor Laila Yusof won.', 'Nor Laila Yusof (person)'],
    ['Neither Kenya Nor Malta sang.', 'Malta (place)'],
    ['The clinics belong to Advocate Health of Leeds.', 'Advocate Health (organization)'],
    ['Advocate Siti Quell wrote it.', 'Advocate Siti Quell (person)'],
    ['Hon. Tarvik Quell wrote it.', 'Hon. Tarvik Quell (person)'],
    ['The boats are built by Harwell Motors of Quorrel in May.', 'Quorrel (place)'],
    ['The nights in the Quorrel can be cold.', 'Quorrel (place)'],
    ['Rev. Ada Quenby wrote it.', 'Rev. Ada Quenby (person)'],
    [
      "The Information Commissioner's Office took no action.",
      "Information Commissioner's Office (government)",
    ],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    ['AI is new here. Cole, an assistant professor, wrote to the town.', 'Cole (model)'],
    ['AI is new here. It is known to Marsk, an assistant professor of law.', 'Marsk (model)'],
    ['AI is new here. The report by Marsk, an FBI agent, was read.', 'Marsk (model)'],
    ['AI is new here. The house was sold by Marsk, a real estate agent.', 'Marsk (model)'],
    ['AI is new here. The letters went to her assistant Marsk in May.', 'Marsk (model)'],
    ['AI is new here. It was left to her assistant, Marsk, in May.', 'Marsk (model)'],
    ['AI is new here. The letters went to the agent Marsk in May.', 'Marsk (model)'],
    [
      'AI is new here. It is sold to the makers of a chatbot. Bakeries see none of it.',
      'Bakeries (model)',
    ],
    ['They call her the AI Darwin.', 'AI Darwin (organization)'],
  ])('is not taken for another in “%s”', (text, name) => {
    expect(names(text)).not.toContain(name);
  });

  it('leaves a word before a name that is no given name to the name', () => {
    const text = 'The rugs were sold by Mama Loom in May.';
    const [found] = findEntities(createContext({ text, published: '2026-06-25T12:00:00Z' }));
    expect(found?.canonical).toBe('Mama Loom');
  });

  it('does without a language', () => {
    expect(names('The Quellic-language daily closed.')).toEqual([]);
  });
});
