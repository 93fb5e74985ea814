/** What calls the very next thing a registration. */
export const registrationWords =
  'vrm|vrn|vrms|reg|regs|reg mark|registration|registrations|registration mark|registered|index|indices|index mark|number ?plate|licen[cs]e plate|plate|plates|bearing|displaying';

/** What tells that a vehicle is spoken of. */
export const vehicleWords = [
  'vehicle|veh|car|van|lorry|truck|hgv|taxi|minicab|cab|moped|scooter|motor ?bike|motor ?cycle|bike|minibus',
  'saloon|hatchback|4x4|pick ?up|transit|sprinter|driving|drives|drove|driven|driver|drove off|rode|riding',
  'parked|overtook|anpr|dvla|keeper|insured|mot|number ?plates?|cloned',
  'ford|bmw|audi|vw|volkswagen|vauxhall|corsa|astra|insignia|fiesta|mondeo|kuga|puma',
  'mercedes|merc|toyota|prius|yaris|nissan|qashqai|juke|honda|civic|peugeot|renault|clio|megane|citroen',
  'skoda|octavia|fabia|kia|hyundai|fiat|mazda|volvo|lexus|jaguar|tesla|suzuki|range ?rover',
  'land ?rover|yamaha|kawasaki|vivaro|caddy|berlingo|partner van|dacia|mitsubishi|porsche|bentley',
].join('|');

/** Short words that stand after a postcode district, a road or a rank as the end of a plate would. */
export const commonWords: ReadonlySet<string> = new Set(
  `a an as at be by do go he if in is it me my no of on or pc ps so to up us we
  act add age ago all and any are area ask bag bar bay bed boy bus but buy cab cad can car cut dad day did
  dna dob due end ext few fly for fun gap gas get got gun had has hat her him his hit hot hrs how inc inn
  its jcn jct jnc job key kid lad law led left let lie log lot low man may men met mid mix mob mum near new
  nor not now occ off old one our out own pay per put ran ref road row run san sat saw say sea see set she
  sir sit six son ten the then they thru too top tow toy try two url urn use van via was way wed were who
  why won yet you apr aug dec feb jan jul jun mar nov oct sep mon tue thu fri sun ltd plc est grp sgt dc di`.split(
    /\s+/,
  ),
);

/** Of those, the ones that only join a sentence. */
export const linkingWords: ReadonlySet<string> = new Set(
  'all and any are but can did for got had has her him his how its led met nor not now off our out put ran saw set she the then too via was who why yet you'.split(
    ' ',
  ),
);
