import { bold, factBox, link, p, ul, type BodyPart } from '../body.ts'
import { services, type Service } from './official-services.ts'
import type { SeedGuide } from './shapes.ts'

const english: Pick<SeedGuide, 'date' | 'language' | 'sites' | 'origin'> = {
  date: '2021',
  language: 'en',
  sites: ['oslopolitan'],
  origin: 'deck',
}

const step = (title: string, ...content: BodyPart[]) => ({ title, content })

/** A link to somebody who helps, by their own name or by other words. */
const at = (service: Service, words = service.label) => link(words, service.href)

/** Guides on oslopolitan.no, three for each audience. */
export const guidesEn: SeedGuide[] = [
  {
    ...english,
    title: 'Find work in the Oslo region',
    slug: 'find-work-in-the-oslo-region',
    audience: 'talent',
    summary: 'What to check first, where employers advertise, and why it pays to look beyond the capital.',
    artwork: 'osloNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    contactPeople: ['mari'],
    body: [
      p(
        'A job in another country begins with papers and ends with people. Take the papers first: what you need depends on where you come from and what you do.',
      ),
    ],
    steps: [
      step(
        'Find out what you need to be allowed to work',
        p(
          'Nordic citizens may begin at once. Citizens of the other EU and EEA countries may too, and register with ',
          at(services.police, 'the police'),
          ' if they stay for more than three months.',
        ),
        p(
          'If you come from elsewhere, you usually need a residence permit first. ',
          at(services.udi),
          ' tells you which one, and how to apply.',
        ),
      ),
      step(
        'See whether your profession is regulated',
        p(
          'For some professions, in health care for instance, you need an authorisation before you may work. For others it may help to have your education recognised, so that an employer can see what it is worth. ',
          at(services.education),
          ' has the overview.',
        ),
      ),
      step(
        'Choose a field and some places',
        p(
          'Look at ',
          link('the six strengths of the region', '/sectors'),
          ', and then at ',
          link('the municipalities', '/region'),
          '. Write down three places you would be willing to go to work. At least one of them should be a name you did not know.',
        ),
      ),
      step(
        'Look where employers advertise',
        p(
          at(services.vacancies),
          ' collects vacancies from all over Norway. From another EU or EEA country, ',
          at(services.eures),
          ' is a second way in. Employers also advertise on their own sites.',
        ),
      ),
      step(
        'Read the contract before you sign',
        p(
          'Everyone who is employed in Norway has a right to a contract in writing. ',
          at(services.labourInspection),
          ' explains what it must say, and what your rights are.',
        ),
      ),
    ],
    services: [
      services.workInNorway,
      services.udi,
      services.police,
      services.education,
      services.vacancies,
      services.eures,
      services.labourInspection,
    ],
  },
  {
    ...english,
    title: 'Your first weeks in the region',
    slug: 'your-first-weeks-in-the-region',
    audience: 'talent',
    summary: 'Six things to put in order when you have arrived, in the order that saves you most time.',
    artwork: 'communityMorning',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    contactPeople: ['mari'],
    body: [
      p(
        'Most things in Norway ask for an identity number. Begin there, and the rest becomes easier. Bring your passport and your contract to every appointment.',
      ),
      factBox(
        'One door for many things',
        p(
          'At a ',
          at(services.sua, 'Service Centre for Foreign Workers'),
          ', several authorities sit together. There is one in Oslo.',
        ),
      ),
    ],
    steps: [
      step(
        'Report that you have moved',
        p(
          'If you are going to live in Norway for six months or more, you report it to ',
          at(services.taxAdministration),
          ' and meet in person to show who you are. You are then given a national identity number. For a shorter stay you are given what is called a D number.',
        ),
      ),
      step(
        'Order a tax deduction card',
        p(
          'Everyone who works here needs one. You apply for it at ',
          at(services.taxAdministration),
          ', and your employer fetches it from there.',
        ),
      ),
      step(
        'Open a bank account and get an electronic ID',
        p(
          'Wages are paid into an account. An electronic ID lets you log in to public services, and banks are among those who issue them.',
        ),
      ),
      step(
        'Choose a doctor',
        p(
          'Those who are registered as residents have a right to a general practitioner. You choose yours at ',
          at(services.health),
          '.',
        ),
      ),
      step(
        'Learn your way around',
        p(
          'Put your new address and your place of work into ',
          at(services.entur),
          ', and try the journey once before the first day.',
        ),
      ),
      step(
        'Begin with the language',
        p(
          'Ask your municipality which courses in Norwegian there are where you live, and ask your employer whether they can help.',
        ),
      ),
    ],
    services: [
      services.sua,
      services.taxAdministration,
      services.health,
      services.nav,
      services.entur,
      services.workInNorway,
    ],
  },
  {
    ...english,
    title: 'Choose where to live',
    slug: 'choose-where-to-live',
    audience: 'talent',
    summary: 'Sixty-five municipalities is a long list. Five steps make it a short one.',
    artwork: 'regionPaper',
    priorityAreas: ['konkurransekraft-og-attraktivitet', 'areal-transport-mobilitet-og-logistikk'],
    contactPeople: ['mari'],
    body: [
      p(
        'You may want a city at your door, or a forest. In a region with many centres the two are seldom far apart. What matters is what your days will be like.',
      ),
    ],
    steps: [
      step(
        'Write down what a weekday must hold',
        p(
          'Work, school or kindergarten, shops, the people you live with and what they need. What do you want to reach on foot, and what may be half an hour away?',
        ),
      ),
      step(
        'Find the places that fit',
        p(
          'Each municipality has ',
          link('a page here', '/region'),
          ' with its population and its neighbours. Oslo had 693,494 inhabitants at the beginning of 2020, and Aremark 1,325. Most lie somewhere between. A town of thirty thousand may have all you need.',
        ),
      ),
      step(
        'Try the journey to work',
        p(
          'Ask ',
          at(services.entur),
          ' for the journey at the hour you would travel, and back again. A place that is further away on the map may be nearer by train.',
        ),
      ),
      step(
        'Ask the municipality',
        p(
          'Kindergartens and schools up to the age of sixteen are the task of the municipality. Its own website tells you how to apply. Figures for every municipality are found at ',
          at(services.statistics),
          '.',
        ),
      ),
      step(
        'Spend a day there',
        p(
          'Go on an ordinary day. Walk from the station to the shops and on to a street where you could live. The guide to ',
          link('getting around without a car', '/guides/get-around-without-a-car'),
          ' helps you there.',
        ),
      ),
    ],
    services: [services.entur, services.statistics, services.workInNorway],
  },
  {
    ...english,
    title: 'Set up a company',
    slug: 'set-up-a-company',
    audience: 'investor',
    summary:
      'From choosing a form to hiring the first employee: the order of things, and who helps with what.',
    artwork: 'businessMorning',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    contactPeople: ['margrethe'],
    body: [
      p(
        'The rules are the same all over Norway, and most of the forms are filled in on screen. What differs from place to place is who your neighbours will be.',
      ),
    ],
    steps: [
      step(
        'Choose a form',
        p(
          'Two forms are common among companies from abroad: a Norwegian limited company (',
          bold('AS'),
          '), and a branch of the company you already have (',
          bold('NUF'),
          '). They differ in who is liable and in what must be reported. ',
          at(services.altinn),
          ' compares them.',
        ),
      ),
      step(
        'Choose a place',
        p(
          'Which of ',
          link('the region’s strengths', '/sectors'),
          ' do you want to be near? Where do your customers, suppliers and future employees live? ',
          link('The municipalities', '/region'),
          ' know their own ground: ask them.',
        ),
      ),
      step(
        'Register',
        p(
          'The company is registered with ',
          at(services.businessRegister),
          ', which gives it an organisation number. Until then it can do little.',
        ),
      ),
      step(
        'Put tax in order',
        p(
          at(services.taxAdministration),
          ' explains which taxes you must report, and when a company must be registered for value added tax.',
        ),
      ),
      step(
        'Employ people',
        p(
          'As an employer you have duties: contracts in writing, safe work, insurance and pensions among them. ',
          at(services.labourInspection),
          ' tells you what they are.',
        ),
      ),
      step(
        'Protect what is yours',
        p('Names, designs and inventions can be registered with ', at(services.patents), '.'),
      ),
    ],
    services: [
      services.altinn,
      services.businessRegister,
      services.taxAdministration,
      services.labourInspection,
      services.patents,
      services.innovationNorway,
    ],
  },
  {
    ...english,
    title: 'Explore an investment',
    slug: 'explore-an-investment',
    audience: 'investor',
    summary: 'Five steps from an industry you believe in to the people you should talk with.',
    artwork: 'regionNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: ['finans-og-forretningstjenester'],
    contactPeople: ['mari', 'margrethe'],
    body: [
      p(
        'A region of sixty-five municipalities can look like a maze from outside. It becomes simpler if you begin with the industry and let the place follow.',
      ),
    ],
    steps: [
      step(
        'Begin with a strength',
        p(
          'The region puts forward six: bioeconomy and green innovation, defence, maritime industries, finance and business services, travel and tourism, and ICT. ',
          link('Each has a page', '/sectors'),
          '.',
        ),
      ),
      step(
        'See how the region is put together',
        p(
          'Read about ',
          link('the polycentric idea', '/about/polycentric-region'),
          '. It explains why the company you are looking for may not be in Oslo, and why that need not be a drawback.',
        ),
      ),
      step(
        'Talk with those who help investors',
        p(
          'Invest in Norway is a service of ',
          at(services.innovationNorway),
          ' for investors from abroad. ',
          at(services.osloBusinessRegion),
          ' knows the business community of the capital. ',
          at(services.businessRegister),
          ' has open information about every registered company.',
        ),
      ),
      step(
        'Check the rules for your industry',
        ul(
          [at(services.financialSupervision), ', for financial services'],
          [
            at(services.nationalSecurity),
            ', for companies that come under the Security Act, where a change of owner may have to be notified',
          ],
        ),
      ),
      step(
        'Follow the investor network',
        p(
          'A network for investors and special days for them are planned under ReSTART. Nothing is dated yet. Follow ',
          link('the plans for the network', '/campaigns/restart-investor-network'),
          ', and sign up for ',
          link('the newsletter', '/about/the-newsletter'),
          '.',
        ),
      ),
    ],
    services: [
      services.innovationNorway,
      services.osloBusinessRegion,
      services.businessRegister,
      services.financialSupervision,
      services.nationalSecurity,
      services.statistics,
    ],
  },
  {
    ...english,
    title: 'Find a place for production or logistics',
    slug: 'find-a-place-for-production-or-logistics',
    audience: 'investor',
    summary:
      'Space is scarce near the centre of Oslo. Five steps to a place where there is room, people and a railway.',
    artwork: 'freightFjord',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    sectors: ['maritim'],
    contactPeople: ['eva'],
    body: [
      p(
        'The region’s freight project found that land for logistics has become scarce within 40 kilometres of the centre of Oslo. If you need room, it is worth looking at the whole map.',
      ),
    ],
    steps: [
      step(
        'Describe what you need',
        p(
          'How much land, how many people, what goes in and what goes out? How much of it could travel by ship or train, if that were possible where you are?',
        ),
      ),
      step(
        'Draw a wider circle',
        p(
          'Look at ',
          link('the municipalities', '/region'),
          ' beyond those next to Oslo. A town with people who know your trade may be a better place than one with a shorter drive to the capital.',
        ),
      ),
      step(
        'Put sea and rail first',
        p(
          'The region wants a larger share of freight to go by sea and rail. ',
          at(services.coast),
          ' has information about fairways and ports, and ',
          at(services.railway),
          ' about lines and freight terminals.',
        ),
      ),
      step(
        'Ask for the land-use plan',
        p(
          'The municipality decides how land may be used. Ask which plan applies, and what is being planned. Maps and property boundaries are found at ',
          at(services.maps),
          '.',
        ),
      ),
      step(
        'Think of those who will work there',
        p(
          'In the urban areas, the region’s goal is that car traffic does not grow. A place that can be reached by public transport is easier to recruit to, and it fits the goal. Read the findings in ',
          link('Freight belongs at sea and on rails', '/stories/freight-belongs-at-sea-and-on-rails'),
          '.',
        ),
      ),
    ],
    services: [services.coast, services.railway, services.maps, services.altinn],
  },
  {
    ...english,
    title: 'Work with the municipalities',
    slug: 'work-with-the-municipalities',
    audience: 'partner',
    summary: 'One municipality, several, or all sixty-five? How to find the right door, and what to bring.',
    artwork: 'communityMorning',
    priorityAreas: ['fellesskap-og-samarbeid'],
    contactPeople: ['margrethe', 'oyvind'],
    body: [
      p(
        'Municipalities are small governments with elected councils. They decide a great deal, and they decide in public. It takes some time, and it lasts when it is done.',
      ),
    ],
    steps: [
      step(
        'Find the right level',
        p(
          'A matter that concerns one place belongs to that municipality. If it crosses borders, for example because it has to do with transport, climate or business in several towns, it may be one for ',
          link('Osloregionen', '/about'),
          '.',
        ),
      ),
      step(
        'See where it fits',
        p(
          'The council works in ',
          link('four priority areas', '/about/priorities'),
          ' from 2021 to 2024. Something that serves one of their goals is easier to take further.',
        ),
      ),
      step(
        'Know who prepares and who decides',
        p(
          'Specialists prepare in administrative groups. Politicians decide in the board and the assembly. ',
          link('The page on the organisation', '/about/organisation'),
          ' shows how they hang together.',
        ),
      ),
      step(
        'Bring an example',
        p(
          'Show what has been tried, where, and what came of it, also what did not work. Good examples are what the municipalities want most, as ',
          link('the mayors have said', '/stories/the-mayors-declaration-on-climate'),
          '.',
        ),
      ),
      step(
        'If you have something to sell',
        p(
          'Then there are rules for how public bodies buy. Contracts out for tender are announced in ',
          at(services.procurement),
          '.',
        ),
      ),
    ],
    services: [services.procurement, services.statistics, services.osloBusinessRegion],
  },
  {
    ...english,
    title: 'Help develop climate solutions',
    slug: 'help-develop-climate-solutions',
    audience: 'partner',
    summary: 'The mayors have invited companies, researchers and other regions. This is how to accept.',
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo'],
    sectors: ['biookonomi-og-gronn-innovasjon'],
    contactPeople: ['eva', 'merete'],
    body: [
      p(
        'On 7 February 2019 mayors of the region agreed on a goal: to be Europe’s leading capital region on climate and environment. They cannot get there alone, and they have said so.',
      ),
    ],
    steps: [
      step(
        'Read the invitation',
        p(
          'It stands in points three and four of ',
          link('the mayors’ declaration', '/stories/the-mayors-declaration-on-climate'),
          '.',
        ),
      ),
      step(
        'Choose a field',
        ul(
          'land use and transport',
          'circular economy',
          'value creation and competence',
          'exchange of experience and learning',
        ),
      ),
      step(
        'Look at the figures',
        p(
          'The ',
          link('climate status', '/reports/climate-status-2021-in-english'),
          ' shows how emissions in the region develop. Where would your solution count?',
        ),
      ),
      step(
        'Find a municipality to try it in',
        p(
          'Choose one where the problem is real and the scale is right. ',
          link('Work with the municipalities', '/guides/work-with-the-municipalities'),
          ' tells you how to ask.',
        ),
      ),
      step(
        'Look for funding',
        p(
          at(services.enova),
          ' supports solutions that cut emissions. ',
          at(services.innovationNorway),
          ' and ',
          at(services.research),
          ' fund development and research.',
        ),
      ),
      step(
        'Share what you learn',
        p('Write it down so that the next town can begin where you ended, and tell us about it.'),
      ),
    ],
    services: [services.enova, services.innovationNorway, services.research],
  },
  {
    ...english,
    title: 'Tell the story of the region',
    slug: 'tell-the-story-of-the-region',
    audience: 'partner',
    summary: 'How to use the Oslo brand when you recruit, sell or invite guests from abroad.',
    artwork: 'regionNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    contactPeople: ['mari'],
    body: [
      p(
        'If your company is in Modum or Rakkestad, you know the moment when a foreign customer asks where that is. The Oslo brand was made for everyone who has to answer.',
      ),
    ],
    steps: [
      step(
        'Read the strategy',
        p(
          'It was adopted in 2015, and is published with guidance at ',
          at(services.osloBrand, 'brandingoslo.no'),
          '. A short introduction is ',
          link('the page on the brand', '/brand'),
          '.',
        ),
      ),
      step(
        'Decide whom you are talking to',
        p(
          'Talent, investors, partners or visitors? They ask different questions, and a text for all four answers none of them.',
        ),
      ),
      step(
        'Place yourself on the map',
        p(
          'Say which part of the Oslo region you are in, and what it is good at. Link to ',
          link('your municipality here', '/region'),
          ', so that the reader can see where it lies.',
        ),
      ),
      step(
        'Use what exists',
        p(
          'Stories and figures on this site are ',
          link('free to use', '/api-for-partners'),
          ' under an open licence. Say where they come from.',
        ),
      ),
    ],
    services: [services.osloBrand, services.osloBusinessRegion, services.visitOslo],
  },
  {
    ...english,
    title: 'Plan a trip with more than one centre',
    slug: 'plan-a-trip-with-more-than-one-centre',
    audience: 'visitor',
    summary: 'Two or three towns, one fjord or one lake, and the journey between them as part of the trip.',
    artwork: 'fjordTowns',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: ['reiseliv'],
    contactPeople: ['mari'],
    body: [
      p(
        'A capital is easy to fill a week with. So is the region around it, and you will meet fewer people who have done the same.',
      ),
    ],
    steps: [
      step(
        'Choose water',
        p(
          'Read about ',
          link('the towns around the Oslo Fjord', '/stories/around-the-oslo-fjord'),
          ' or about ',
          link('the seven municipalities around Mjøsa', '/stories/seven-municipalities-around-a-lake'),
          ', and choose one of the two. Trying to see both is how people end up seeing roads.',
        ),
      ),
      step(
        'Choose two or three places to sleep',
        p(
          at(services.visitOslo),
          ' covers the capital and its surroundings, and ',
          at(services.visitNorway),
          ' the whole country.',
        ),
      ),
      step(
        'Draw the line between them',
        p('Let ', at(services.entur), ' find trains, buses and boats for the days you travel.'),
      ),
      step(
        'Leave a day for what lies between',
        p(
          'In Norway everyone may walk in the forests and hills, whoever owns them, as long as they take care. ',
          at(services.outdoors),
          ' explains this right, and ',
          at(services.trails),
          ' shows where the paths go.',
        ),
      ),
      step(
        'Look at the sky',
        p('Check ', at(services.weather), ' the evening before, and swap two days if you must.'),
      ),
    ],
    services: [
      services.visitOslo,
      services.visitNorway,
      services.entur,
      services.outdoors,
      services.trails,
      services.weather,
    ],
  },
  {
    ...english,
    title: 'Get around without a car',
    slug: 'get-around-without-a-car',
    audience: 'visitor',
    summary: 'Trains, buses and boats tie the centres together. Four steps from door to door.',
    artwork: 'regionFjord',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    sectors: ['reiseliv'],
    contactPeople: ['eva'],
    body: [
      p(
        'The region aims for no growth in car traffic in its urban areas. As a visitor you can do your part, and you see more through the window of a train.',
      ),
    ],
    steps: [
      step(
        'Ask for the whole journey',
        p(
          at(services.entur),
          ' plans journeys with all public transport in Norway. Enter the address you start from and the address you want to reach.',
        ),
      ),
      step(
        'See which ticket you need',
        p(
          'Several companies carry passengers in the region. In and around Oslo it is often ',
          at(services.ruter),
          '. The journey planner says who runs what, and where you buy the ticket.',
        ),
      ),
      step(
        'Check for changes',
        p(
          'Lines are repaired from time to time, often in holidays, and buses replace trains. Look again on the day you travel.',
        ),
      ),
      step(
        'Walk the last part',
        p('From many stations the centre of town is a short walk away. Ask at your hotel about bicycles.'),
      ),
    ],
    services: [services.entur, services.ruter, services.visitOslo],
  },
  {
    ...english,
    title: 'Bring a meeting or a conference',
    slug: 'bring-a-meeting-or-a-conference',
    audience: 'visitor',
    summary:
      'Guests who come to meet will remember where. Five steps to a gathering that could not have been anywhere.',
    artwork: 'businessMorning',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: ['reiseliv'],
    contactPeople: ['mari', 'margrethe'],
    body: [
      p(
        'A conference is often somebody’s first meeting with a place. Some of them come back: to work, to invest, or to stay a little longer.',
      ),
    ],
    steps: [
      step(
        'Ask what your guests come to learn',
        p(
          'Match it with ',
          link('what the region is good at', '/sectors'),
          '. A meeting on ships belongs by the fjord, and one on timber near the forest.',
        ),
      ),
      step(
        'Choose a town',
        p(
          'It need not be the largest. In a smaller one, your guests may be the talk of the town. See ',
          link('the municipalities', '/region'),
          '.',
        ),
      ),
      step(
        'Ask for help',
        p(
          at(services.visitOslo),
          ' helps those who plan meetings and conferences in and around the capital.',
        ),
      ),
      step(
        'Let people arrive by train',
        p(
          'Begin and end at hours that fit the timetable in ',
          at(services.entur),
          ', and say so in the invitation.',
        ),
      ),
      step(
        'Think of those who cannot come',
        p(
          'The region’s own conference, BEST, was ',
          link('held on screen in 2020', '/events/best-conference-2020'),
          '. Plan from the start for those who take part from elsewhere.',
        ),
      ),
    ],
    services: [services.visitOslo, services.entur, services.innovationNorway],
  },
]
