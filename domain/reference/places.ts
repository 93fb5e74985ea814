// Towns, cities and counties by the force that polices them, as of 2026-11. Sources: ONS police force areas 2023 and the
// forces' own lists of districts. Left out: places of the same name in two areas, and those whose name is a common word.

/** The force of each place; written as people write them, with commas between. */
export const placesByForce: Readonly<Record<string, string>> = {
  BEDS: 'Bedford, Bedfordshire, Luton, Dunstable, Leighton Buzzard, Biggleswade, Houghton Regis',
  CAMBS: 'Cambridge, Cambridgeshire, Peterborough, Wisbech, Huntingdon, St Neots',
  ESSEX:
    'Essex, Southend, Southend-on-Sea, Chelmsford, Colchester, Basildon, Harlow, Clacton, Braintree, Thurrock, Tilbury, Harwich, Canvey Island, Brentwood',
  HERTS:
    'Hertfordshire, Herts, Watford, Stevenage, St Albans, Hemel Hempstead, Welwyn Garden City, Hatfield, Hitchin, Letchworth, Borehamwood',
  KENT: 'Kent, Maidstone, Canterbury, Margate, Ramsgate, Folkestone, Dover, Gravesend, Dartford, Chatham, Gillingham, Medway, Tunbridge Wells, Sittingbourne',
  NORF: "Norfolk, Norwich, Great Yarmouth, King's Lynn, Kings Lynn, Thetford, Cromer",
  SUFF: 'Suffolk, Ipswich, Lowestoft, Bury St Edmunds, Felixstowe, Haverhill, Newmarket, Stowmarket',
  DERBS:
    'Derby, Derbyshire, Chesterfield, Ilkeston, Buxton, Glossop, Swadlincote, Long Eaton, Matlock, Ripley',
  LEICS:
    'Leicester, Leicestershire, Loughborough, Hinckley, Melton Mowbray, Coalville, Rutland, Oakham',
  LINCS: 'Lincoln, Lincolnshire, Skegness, Grantham, Spalding, Gainsborough, Sleaford, Mablethorpe',
  NORTHANTS:
    'Northampton, Northamptonshire, Northants, Kettering, Corby, Wellingborough, Daventry, Rushden',
  NOTTS:
    'Nottingham, Nottinghamshire, Notts, Mansfield, Worksop, Beeston, Hucknall, Sutton-in-Ashfield, Retford',
  STAFFS:
    'Staffordshire, Staffs, Stafford, Stoke-on-Trent, Stoke on Trent, Stoke, Burton-on-Trent, Burton upon Trent, Cannock, Tamworth, Lichfield, Newcastle-under-Lyme, Hanley',
  WARKS:
    'Warwickshire, Warwick, Rugby, Leamington Spa, Leamington, Nuneaton, Stratford-upon-Avon, Bedworth',
  WMERCIA:
    'Worcester, Worcestershire, Hereford, Herefordshire, Shropshire, Shrewsbury, Telford, Kidderminster, Redditch, Malvern, Bromsgrove, Evesham',
  WMP: 'Birmingham, Coventry, Wolverhampton, Walsall, Dudley, Solihull, West Bromwich, Sandwell, Smethwick, Stourbridge, West Midlands, Sutton Coldfield, Handsworth, Brum',
  MPS: 'London, Croydon, Brixton, Hackney, Tottenham, Lewisham, Peckham, Southwark, Lambeth, Newham, Enfield, Barnet, Ealing, Hounslow, Camden, Islington, Tower Hamlets, Walthamstow, Romford, Ilford, Brent, Harrow, Hillingdon, Bexley, Bromley, Wandsworth, Woolwich, Edmonton, Haringey',
  CLEV: 'Middlesbrough, Hartlepool, Stockton-on-Tees, Redcar, Teesside, Thornaby, Billingham',
  DURHAM: 'Durham, County Durham, Darlington, Bishop Auckland, Peterlee, Consett, Seaham',
  NORTHUM:
    'Northumbria, Northumberland, Newcastle, Newcastle upon Tyne, Sunderland, Gateshead, South Shields, North Shields, Ashington, Blyth, Tyneside',
  CHES: 'Cheshire, Warrington, Crewe, Macclesfield, Runcorn, Widnes, Ellesmere Port, Northwich',
  CUMB: 'Cumbria, Carlisle, Barrow-in-Furness, Kendal, Workington, Whitehaven, Penrith',
  GMP: 'Manchester, Greater Manchester, Salford, Bolton, Oldham, Rochdale, Stockport, Wigan, Tameside, Trafford, Moss Side, Ashton-under-Lyne',
  LANCS:
    'Lancashire, Lancs, Preston, Blackpool, Blackburn, Burnley, Lancaster, Accrington, Morecambe, Skelmersdale, Chorley, Fleetwood',
  MERS: 'Merseyside, Liverpool, Birkenhead, Wirral, Bootle, Southport, St Helens, Knowsley, Toxteth, Huyton, Wallasey, Scouse',
  NWALES:
    'North Wales, Wrexham, Rhyl, Bangor, Llandudno, Colwyn Bay, Holyhead, Anglesey, Conwy, Flintshire',
  HANTS:
    'Hampshire, Hants, Southampton, Portsmouth, Basingstoke, Winchester, Andover, Isle of Wight, Gosport, Fareham, Havant, Farnborough, Aldershot, Eastleigh',
  SURREY: 'Surrey, Guildford, Woking, Epsom, Redhill, Reigate, Camberley, Staines',
  SUSSEX:
    'Sussex, East Sussex, West Sussex, Brighton, Hove, Hastings, Eastbourne, Crawley, Worthing, Bognor Regis, Bexhill, Lewes, Chichester, Horsham, Littlehampton, St Leonards',
  TVP: 'Thames Valley, Oxford, Oxfordshire, Reading, Slough, Milton Keynes, Aylesbury, High Wycombe, Banbury, Bracknell, Maidenhead, Berkshire, Buckinghamshire, Didcot, Bicester',
  AVSOM: 'Bristol, Somerset, Bath, Taunton, Weston-super-Mare, Yeovil, Bridgwater, Avonmouth',
  DEVCORN:
    'Devon, Cornwall, Plymouth, Exeter, Torquay, Torbay, Truro, Penzance, Newquay, Barnstaple, Paignton, Falmouth, Camborne',
  DORSET: 'Dorset, Bournemouth, Poole, Weymouth, Christchurch, Dorchester',
  GLOS: 'Gloucestershire, Gloucester, Cheltenham, Stroud, Tewkesbury, Cirencester',
  WILTS: 'Wiltshire, Swindon, Salisbury, Trowbridge, Chippenham, Devizes',
  DYFPOW:
    'Dyfed, Powys, Carmarthen, Llanelli, Haverfordwest, Aberystwyth, Pembrokeshire, Ceredigion, Milford Haven',
  GWENT: 'Gwent, Cwmbran, Caerphilly, Ebbw Vale, Abergavenny, Blackwood, Pontypool',
  SWALESP:
    'South Wales, Cardiff, Swansea, Merthyr Tydfil, Bridgend, Barry, Pontypridd, Port Talbot, Neath',
  HUMB: 'Hull, Grimsby, Scunthorpe, Goole, Bridlington, Humberside, Cleethorpes, Beverley',
  NYP: 'York, North Yorkshire, Harrogate, Scarborough, Selby, Northallerton, Whitby, Skipton, Ripon',
  SYP: 'South Yorkshire, Sheffield, Rotherham, Doncaster, Barnsley',
  WYP: 'West Yorkshire, Leeds, Bradford, Huddersfield, Wakefield, Halifax, Dewsbury, Batley, Keighley, Castleford, Pontefract',
  PSOS: 'Glasgow, Edinburgh, Aberdeen, Dundee, Inverness, Scotland, Paisley, Greenock',
  PSNI: 'Belfast, Northern Ireland, Londonderry, Lisburn, Newry',
};

/** What a force is called besides its name. */
export const forcesByName: Readonly<Record<string, string>> = {
  BEDS: 'Bedfordshire Police, Beds Police',
  CAMBS: 'Cambridgeshire Police, Cambs Police, Cambridgeshire Constabulary',
  ESSEX: 'Essex Police',
  HERTS: 'Hertfordshire Police, Herts Police, Hertfordshire Constabulary',
  KENT: 'Kent Police',
  NORF: 'Norfolk Police, Norfolk Constabulary',
  SUFF: 'Suffolk Police, Suffolk Constabulary',
  DERBS: 'Derbyshire Police, Derbyshire Constabulary, Derbys Police',
  LEICS: 'Leicestershire Police, Leics Police',
  LINCS: 'Lincolnshire Police, Lincs Police',
  NORTHANTS: 'Northamptonshire Police, Northants Police',
  NOTTS: 'Nottinghamshire Police, Notts Police',
  STAFFS: 'Staffordshire Police, Staffs Police',
  WARKS: 'Warwickshire Police, Warks Police',
  WMERCIA: 'West Mercia Police, West Mercia',
  WMP: 'West Midlands Police, WMP',
  MPS: 'Metropolitan Police Service, Metropolitan Police, Met Police, the Met, MPS',
  COLP: 'City of London Police, COLP',
  BTP: 'British Transport Police, BTP',
  CLEV: 'Cleveland Police',
  DURHAM: 'Durham Constabulary, Durham Police',
  NORTHUM: 'Northumbria Police',
  CHES: 'Cheshire Constabulary, Cheshire Police',
  CUMB: 'Cumbria Constabulary, Cumbria Police',
  GMP: 'Greater Manchester Police, GMP',
  LANCS: 'Lancashire Constabulary, Lancashire Police, Lancs Police',
  MERS: 'Merseyside Police, Merpol',
  NWALES: 'North Wales Police',
  HANTS:
    'Hampshire Constabulary, Hampshire Police, Hampshire & Isle of Wight Constabulary, Hants Police',
  SURREY: 'Surrey Police',
  SUSSEX: 'Sussex Police',
  TVP: 'Thames Valley Police, TVP',
  AVSOM: 'Avon and Somerset Police, Avon & Somerset, Avon and Somerset',
  DEVCORN: 'Devon and Cornwall Police, Devon & Cornwall, Devon and Cornwall',
  DORSET: 'Dorset Police',
  GLOS: 'Gloucestershire Constabulary, Gloucestershire Police',
  WILTS: 'Wiltshire Police, Wilts Police',
  DYFPOW: 'Dyfed-Powys Police, Dyfed Powys Police, Dyfed-Powys',
  GWENT: 'Gwent Police',
  SWALESP: 'South Wales Police, SWP',
  HUMB: 'Humberside Police',
  NYP: 'North Yorkshire Police, NYP',
  SYP: 'South Yorkshire Police, SYP',
  WYP: 'West Yorkshire Police, WYP',
  NCA: 'National Crime Agency, NCA',
  PSNI: 'Police Service of Northern Ireland, PSNI',
  PSOS: 'Police Scotland',
};

/** Countries that people are brought from or taken to, as narratives name them. */
export const countries: readonly string[] =
  'Romania,Vietnam,Albania,Poland,Bulgaria,Lithuania,Latvia,Slovakia,Hungary,Ukraine,Moldova,Nigeria,Eritrea,Sudan,Ethiopia,Somalia,Ghana,Kenya,Zimbabwe,Uganda,Brazil,Colombia,Thailand,China,India,Pakistan,Bangladesh,Afghanistan,Iran,Iraq,Syria,Turkey,Kurdistan,the Philippines,Philippines,Indonesia,Nepal,Sri Lanka,Malaysia,Morocco,Algeria,Libya,Egypt,Dubai,France,Belgium,Holland,the Netherlands,Netherlands,Germany,Spain,Italy,Portugal,Greece,Serbia,Kosovo,Ireland,the Republic of Ireland,Dublin,Calais,Dunkirk,Paris,Hanoi,Bucharest,Tirana,the Czech Republic,Czech Republic,Estonia,Georgia,Venezuela,Bolivia,Jamaica,Estonia,Gambia,Senegal,Cameroon,Russia,Belarus,Cambodia,Myanmar,Mongolia,Hong Kong,Taiwan,the Congo,Sierra Leone,Mexico,Ecuador,Peru'.split(
    ',',
  );
