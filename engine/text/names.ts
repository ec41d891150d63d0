/** Given names common in Sweden, old and new, and a few English ones; none that is an everyday word of either language. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'anna eva maria karin kristina sara lena emma kerstin ingrid marie malin jenny birgitta annika inger gunilla linda ulla hanna ' +
    'susanne elin monica johanna carina elisabeth ida sofia sofie julia barbro anette amanda margareta helena siv yvonne lisa ' +
    'linnea camilla marianne ann ulrika moa agneta sandra therese cecilia frida agnes alice ebba elsa maja wilma ella olivia ' +
    'astrid ellinor jessica petra pia berit gun britt helén helene nathalie felicia matilda klara clara tove nina lovisa tilda ' +
    'isabelle ellen stina greta märta signe sigrid rut ruth solveig viola vera ylva åsa erika erica mona mia anneli ' +
    'annelie katarina charlotte lotta louise josefin emelie elina filippa saga selma edith esther lars mikael anders johan per ' +
    'erik karl carl peter jan thomas tomas daniel fredrik hans andreas stefan mats bengt bo mattias magnus jonas ulf bertil nils ' +
    'leif björn christer niklas nicklas kjell kent marcus markus robert göran håkan joakim jörgen sven roland tommy urban ove ' +
    'oskar oscar viktor victor simon david alexander emil sebastian filip philip anton jakob jacob patrik henrik rickard richard ' +
    'kristoffer christoffer christian kristian tobias jimmy kenneth conny ronny roger rolf stig sture arne åke bernt bjarne axel ' +
    'gustav gustaf hugo lucas lukas liam noah william elias oliver adam albin alfred arvid edvin elliot isak kalle kurt lennart ' +
    'ludvig melker olle olof ola pär ragnar rune rasmus samuel sixten staffan stellan sören tage tore torbjörn torsten vidar ' +
    'vilgot wilhelm ali ahmed mohammed mohamed muhammad hassan hussein ibrahim omar yusuf yousef mustafa mahmoud abdi abdullah ' +
    'ahmad khalid hamid reza amir farah fatima zahra amina aisha maryam mariam layla leila noor nour sahar samira yasmin zeinab ' +
    'svetlana olga irina natalia tatiana ivan igor dmitri sergej piotr pawel krzysztof andrzej agnieszka katarzyna malgorzata ' +
    'mehmet ayse fatma emre goran zoran dragan jasmina amra aleksandra oksana john james michael mary patricia jennifer elizabeth ' +
    'barbara susan margaret nancy karen george edward charles joseph paul kevin brian steven andrew'
  ).split(' '),
);

/** Given names that are also programs or systems: alone they are no person's. */
export const namesOfPrograms: ReadonlySet<string> = new Set(
  'alice clara julia sandra stina viola emma ella'.split(' '),
);

/** Sweden's municipalities (Statistics Sweden's list) of one word. */
export const municipalities: ReadonlySet<string> = new Set(
  (
    'ale alingsås alvesta aneby arboga arjeplog arvidsjaur arvika askersund avesta bengtsfors berg bjurholm bjuv boden bollebygd ' +
    'bollnäs borgholm borlänge borås botkyrka boxholm bromölla bräcke burlöv båstad danderyd degerfors dorotea eda ekerö eksjö ' +
    'emmaboda enköping eskilstuna eslöv essunga fagersta falkenberg falköping falun filipstad finspång flen forshaga färgelanda ' +
    'gagnef gislaved gnesta gnosjö gotland grums grästorp gullspång gällivare gävle göteborg götene habo hagfors hallsberg ' +
    'hallstahammar halmstad hammarö haninge haparanda heby hedemora helsingborg herrljunga hjo hofors huddinge hudiksvall ' +
    'hultsfred hylte hällefors härjedalen härnösand härryda hässleholm håbo höganäs högsby hörby höör jokkmokk järfälla jönköping ' +
    'kalix kalmar karlsborg karlshamn karlskoga karlskrona karlstad katrineholm kil kinda kiruna klippan knivsta kramfors ' +
    'kristianstad kristinehamn krokom kumla kungsbacka kungsör kungälv kävlinge köping laholm landskrona laxå lekeberg leksand ' +
    'lerum lessebo lidingö lidköping lindesberg linköping ljungby ljusdal ljusnarsberg lomma ludvika luleå lund lycksele lysekil ' +
    'malmö malå mariestad mark markaryd mellerud mjölby mora motala mullsjö munkedal munkfors mölndal mönsterås mörbylånga nacka ' +
    'nora norberg nordanstig nordmaling norrköping norrtälje norsjö nybro nykvarn nyköping nynäshamn nässjö ockelbo olofström ' +
    'orsa orust osby oskarshamn ovanåker oxelösund pajala partille perstorp piteå ragunda robertsfors ronneby rättvik sala salem ' +
    'sandviken sigtuna simrishamn sjöbo skara skellefteå skinnskatteberg skurup skövde smedjebacken sollefteå sollentuna solna ' +
    'sorsele sotenäs staffanstorp stenungsund stockholm storfors storuman strängnäs strömstad strömsund sundbyberg sundsvall ' +
    'sunne surahammar svalöv svedala svenljunga säffle säter sävsjö söderhamn söderköping södertälje sölvesborg tanum tibro ' +
    'tidaholm tierp timrå tingsryd tjörn tomelilla torsby torsås tranemo tranås trelleborg trollhättan trosa tyresö täby töreboda ' +
    'uddevalla ulricehamn umeå uppsala uppvidinge vadstena vaggeryd valdemarsvik vallentuna vansbro vara varberg vaxholm vellinge ' +
    'vetlanda vilhelmina vimmerby vindeln vingåker vänersborg vännäs värmdö värnamo västervik västerås växjö vårgårda ydre ystad ' +
    'älmhult älvdalen älvkarleby älvsbyn ängelholm åmål ånge åre årjäng åsele åstorp åtvidaberg öckerö ödeshög örebro örkelljunga ' +
    'örnsköldsvik östersund österåker östhammar överkalix övertorneå'
  ).split(' '),
);
