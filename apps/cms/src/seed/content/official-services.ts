/** Somebody a guide sends its readers to. */
export interface Service {
  label: string
  href: string
  /** What they are for. */
  description: string
}

/** Public services and others who help, as guides in English present them. */
export const services = {
  workInNorway: {
    label: 'Work in Norway',
    href: 'https://www.workinnorway.no/',
    description: 'The Norwegian authorities’ common guide for people who come here to work',
  },
  udi: {
    label: 'The Norwegian Directorate of Immigration (UDI)',
    href: 'https://www.udi.no/en/',
    description: 'Who needs a residence permit, and how to apply for one',
  },
  police: {
    label: 'The police',
    href: 'https://www.politiet.no/en/',
    description: 'Registration of citizens of the EU and EEA, and appointments to show your papers',
  },
  sua: {
    label: 'Service Centre for Foreign Workers (SUA)',
    href: 'https://www.sua.no/',
    description: 'Several authorities under one roof, for those who come to Norway to work',
  },
  taxAdministration: {
    label: 'The Norwegian Tax Administration',
    href: 'https://www.skatteetaten.no/en/',
    description: 'Tax deduction cards, identity numbers, reporting a move, and value added tax',
  },
  nav: {
    label: 'NAV',
    href: 'https://www.nav.no/en/home',
    description: 'Employment, social security and the rights that come with them',
  },
  vacancies: {
    label: 'Arbeidsplassen',
    href: 'https://arbeidsplassen.nav.no/',
    description: 'Vacancies from all over Norway, collected by NAV',
  },
  eures: {
    label: 'EURES',
    href: 'https://eures.europa.eu/',
    description: 'The European network for those who seek work in another EU or EEA country',
  },
  education: {
    label: 'The Directorate for Higher Education and Skills (HK-dir)',
    href: 'https://hkdir.no/en/',
    description: 'Recognition of education from other countries, and an overview of regulated professions',
  },
  labourInspection: {
    label: 'The Norwegian Labour Inspection Authority',
    href: 'https://www.arbeidstilsynet.no/en/',
    description: 'Contracts, working hours and safety, for employees and employers',
  },
  health: {
    label: 'Helsenorge',
    href: 'https://www.helsenorge.no/en/',
    description: 'Public health services, and how to choose a doctor',
  },
  entur: {
    label: 'Entur',
    href: 'https://entur.no/',
    description: 'The journey planner for public transport in all of Norway',
  },
  ruter: {
    label: 'Ruter',
    href: 'https://ruter.no/en/',
    description: 'Public transport in and around Oslo: timetables, notices and tickets',
  },
  altinn: {
    label: 'Altinn',
    href: 'https://info.altinn.no/en/',
    description: 'Guides to starting and running a business in Norway, and the forms that go with it',
  },
  businessRegister: {
    label: 'The Brønnøysund Register Centre',
    href: 'https://www.brreg.no/en/',
    description: 'Registration of businesses, and open information about those that are registered',
  },
  innovationNorway: {
    label: 'Innovation Norway',
    href: 'https://www.innovasjonnorge.no/',
    description: 'Advice and funding for businesses; Invest in Norway is its service for foreign investors',
  },
  osloBusinessRegion: {
    label: 'Oslo Business Region',
    href: 'https://www.oslobusinessregion.no/',
    description: 'Works with start-ups, business and the Oslo brand; one of the makers of the brand strategy',
  },
  patents: {
    label: 'The Norwegian Industrial Property Office',
    href: 'https://www.patentstyret.no/en/',
    description: 'Patents, trademarks and designs',
  },
  financialSupervision: {
    label: 'The Financial Supervisory Authority of Norway',
    href: 'https://www.finanstilsynet.no/en/',
    description: 'Rules and licences for those who offer financial services',
  },
  nationalSecurity: {
    label: 'The Norwegian National Security Authority',
    href: 'https://nsm.no/',
    description: 'What the Security Act asks of suppliers and owners',
  },
  research: {
    label: 'The Research Council of Norway',
    href: 'https://www.forskningsradet.no/en/',
    description: 'Funding for research and innovation, with calls that companies can apply to',
  },
  enova: {
    label: 'Enova',
    href: 'https://www.enova.no/',
    description: 'Support for solutions that cut emissions and save energy',
  },
  procurement: {
    label: 'Doffin',
    href: 'https://www.doffin.no/',
    description: 'The national database of public contracts out for tender',
  },
  coast: {
    label: 'The Norwegian Coastal Administration',
    href: 'https://www.kystverket.no/en/',
    description: 'Fairways, ports and transport by sea',
  },
  railway: {
    label: 'Bane NOR',
    href: 'https://www.banenor.no/en/',
    description: 'The national railway: lines, stations and freight terminals',
  },
  maps: {
    label: 'The Norwegian Mapping Authority',
    href: 'https://www.kartverket.no/en/',
    description: 'Maps, property and boundaries',
  },
  statistics: {
    label: 'Statistics Norway',
    href: 'https://www.ssb.no/en',
    description: 'Official figures, also for each municipality',
  },
  visitOslo: {
    label: 'VisitOSLO',
    href: 'https://www.visitoslo.com/en/',
    description: 'The official guide to the capital and its surroundings, also for meetings and conferences',
  },
  visitNorway: {
    label: 'Visit Norway',
    href: 'https://www.visitnorway.com/',
    description: 'The official travel guide to the whole country',
  },
  outdoors: {
    label: 'The Norwegian Environment Agency',
    href: 'https://www.miljodirektoratet.no/',
    description: 'The right to roam, and how to use it with care',
  },
  trails: {
    label: 'UT.no',
    href: 'https://ut.no/',
    description: 'Walks, ski tracks and cabins, from the Norwegian Trekking Association',
  },
  weather: {
    label: 'Yr',
    href: 'https://www.yr.no/en',
    description: 'Weather forecasts from the Norwegian Meteorological Institute and NRK',
  },
  accessibilityAuthority: {
    label: 'Uutilsynet',
    href: 'https://www.uutilsynet.no/',
    description: 'Supervises that websites and apps can be used by everyone',
  },
  dataProtection: {
    label: 'The Norwegian Data Protection Authority',
    href: 'https://www.datatilsynet.no/en/',
    description: 'Your rights when others hold information about you, and where to complain',
  },
  osloBrand: {
    label: 'Branding Oslo',
    href: 'https://www.brandingoslo.no/',
    description: 'The brand strategy of the Oslo region, and how to use it',
  },
} satisfies Record<string, Service>
