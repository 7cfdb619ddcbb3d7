/** Words that firms and people are called by, and that begin sentences as well. */
export const alsoWords = new RegExp(
  `^(?:${[
    // Firms.
    'access|action|active|advance|aim|alliance|alpha|anchor|apex|apple|arc|arch|arrow|atlas|aspire|balance|bank|base|beacon|bench|best',
    'beyond|blend|bloom|blue|board|bolt|bond|boots|bosch|box|brand|breeze|bridge|bright|bristol|build|calm|capital|cedar|centre|center|change|charge',
    'circle|clear|clever|close|cloud|coach|coast|common|compass|connect|core|corner|course|craft|crest|crown|current|dawn|delta|direct|dove|drift|drive',
    'eagle|early|east|echo|edge|element|elite|ember|empire|energy|enterprise|epic|everest|evergreen|evolve|express|fair|falcon|fast|field|first|flow|focus',
    'force|ford|forest|forge|form|forward|foundation|fox|frame|freedom|fresh|front|fuel|fusion|future|galaxy|gap|garden|gate|general|global|gold|golden|good',
    'grand|great|green|grid|grove|guardian|guide|halo|harbour|harbor|harvest|haven|hawk|heart|heritage|high|hive|home|hope|horizon|house|hub|ideal|image|impact',
    'index|insight|inspire|iris|ivory|journey|jump|just|key|keystone|kind|king|kite|land|lead|leaf|leap|legacy|level|liberty|life|lift|light|lime|linear|link|lion',
    'live|local|loop|lotus|lunar|magic|main|maple|march|mark|market|master|matrix|maven|maximum|meadow|merge|meridian|metro|mint|mirror|mission|modern|moment|monday',
    'monument|moon|mosaic|motion|mountain|national|nest|new|next|north|northern|notion|nova|oak|oasis|ocean|olive|omega|one|open|optimum|oracle|orange|orbit|orchard|origin',
    'outlook|owl|pace|page|palm|paper|parallel|park|partner|path|peak|pearl|phoenix|pilot|pine|pioneer|planet|plain|platform|plus|point|polar|port|power|premier|premium',
    'prime|prism|pro|progress|prospect|pulse|pure|quest|quick|radius|rain|rapid|raven|reach|red|reflex|regent|relay|republic|rise|river|rock|root|rose|royal|safe|sage|sail',
    'scale|scope|scout|sea|select|sense|sequence|shell|shield|shift|sign|signal|silver|simple|sky|slack|smart|snap|solar|solid|solo|sonic|source|south|southern|space|spark|spectrum',
    'spirit|split|spring|sprint|square|stable|stack|stage|standard|star|state|station|stellar|step|stone|store|stream|stripe|strong|subway|summit|sun|sunrise|superior|supreme|surge|swift',
    'table|target|team|temple|terra|the|three|thrive|tide|tiger|titan|together|top|torch|total|touch|tower|track|trade|trail|transfer|tree|trend|tribe|trinity|true|trust|union|unison',
    'united|unity|universal|upper|urban|valley|value|vector|venture|vertex|victory|view|village|virgin|visa|vision|vital|vivid|voice|vortex|wave|way|west|western|whole|wild|willow|wind|window|wing|wise|wonder|world|zenith|zero|zone|zoom',
    // People.
    'abbey|amber|angel|april|art|august|autumn|bay|bill|bob|bud|carol|chance|charity|chase|chip|christian|cliff|clay|colt|constance|crystal|daisy|dale|dean|dee|dell|dick|don|drew|duke|earl|earnest|ernest|eve',
    'faith|fern|flora|frank|gay|gene|ginger|glen|grace|grant|guy|happy|harmony|harry|hazel|heath|heather|holly|honor|hugh|hunter|iris|ivy|jack|jade|jasmine|jay|jean|jerry|jewel|jordan|joy|june|junior|kay|kit|lance|lily|lane|lark',
    'mac|marina|marsh|mason|max|may|mel|melody|mercy|miles|milo|nick|noel|norm|paige|pansy|pat|patience|peg|penny|pepper|pete|petal|poppy|prudence|ray|reed|rich|rob|robin|ruby|rusty|sandy|scarlet|scarlett|skip|sonny|stew|storm|sue|summer|tanner|taylor|terry',
    'trip|troy|tucker|victor|viola|violet|wade|walker|ward|warren|will|wren',
  ].join('|')})$`,
)
