"""How much a word's last letters speak for a word that was cut (above zero) or a whole one.

The longest end that stands here counts; "^" is the beginning of a word. Counted by
`tests/language/fit_cutoff.py`, which writes this file."""

WORD_ENDS: dict[float, str] = {
    -6.5: """
        eibt gibt
    """,
    -6.0: """
        iegt rägt
    """,
    -5.5: """
        gten
    """,
    -5.0: """
        ulen hnen inen hten ibt geht teht ickt
    """,
    -4.5: """
        raum lfen ngen ägen ügen olen onen eten ften iten zten euen teln ^von dern ches ägt
        ieht ommt
    """,
    -4.0: """
        rale darf orum iben lben rfen agen ogen ilen ären mten nten xen oßen deln mern nern
        tzes egt eckt aßt latz
    """,
    -3.5: """
        ^lfd wird hale läne lare hung rtal inem ^vom eien sern uern shop iger mtes stes iums
        luss idet eht ällt holt mmt ührt eßt ^daß rlaß huß luß
    """,
    -3.0: """
        tgb bald band ice äfte ätze hoff wurf nweg king rung sung urg ruch ^vgl beim aum ium
        rum en eln mann sion von ümer rter äter eyer ^nur ntur afür tags axis mals huss bt
        hnet tet gt keit ckt enkt ilt damt lamt samt asst latt
    """,
    -2.5: """
        lfd feld llee ilfe emie hule äume gte exte tive aße shof arf lweg hnik stik bank imal
        wohl dann icon chon ern kamp rer hes ses zes hnis ^als ils nsus riat det aft unft
        äuft scht ucht amit delt hlt llt dert gert iert hrt zt ßt ^www atz daß laß
    """,
    -2.0: """
        ald geld ird äge ücke ale äne are tete kte räte rief urf htag stag drig ng bach ^ich
        doch noch dem nem erem hrem ramm vom umen zen aßen zehn üro hop bar eber mber lder
        ler mer ner yer für ales lles nes tes ags xis rrat aket anet eft fft rift üft heit
        pakt takt nkt kelt melt telt olt mt ment hnt furt hört ässt nitt tut märz uß emäß
    """,
    -1.5: """
        gb alb fd hend sind ^und bund ce ende ände code lfe age wege euge ihe öhe mie inie
        iele lle ple ule ine tere ise ose dte fte hlte llte nnte uote rte ute xte ive tze hof
        orf weg uch juni hek ik werk mal tal ttel vgl chem llem eim um n plan ^den lgen ien
        emen ven rin tin zeln wenn ^mio amp lar aber iber ffer ger her ser ter zer sehr bühr
        nur tur ^es edes ages iges ares eres uchs reis nis ls ms tens üros ps dass uss nats
        hts haus sus ^ist rist onst sbau nau erzu www ^az
    """,
    -1.0: """
        hema etwa bad oad and bend rnd abe eide rode örde lee öfe lege ige che orie owie cke
        rike ile hme ilme arme ume onne hone mune ppe rere sere hüre urse sse ause kate dete
        nete bote äste zte äte izze ße ief off rauf g tieg ang ^org mbh ich urch isch abei
        frei juli ck ank link funk zirk aal nal ibel del sel itel ohl ail weil fall wall ksam
        rem esem ^im hamm ugen ehn hein rhin rmin ginn ^nun enso nto nar nuar ruar zwar der
        ufer eier pier ker nner euer jahr mehr uhr tor das tlas ides hres ues ofs ^bis rens
        nlos slos tos ders kurs ets kts tts vs t fast rbst oest enst sst öst menu iv fax ry
        alz olz tanz enz ärz tz ß
    """,
    -0.5: """
        tab ieb werb iebe lbe robe utze of opf rf kauf lauf ruf och räch drei uni ark ial mbl
        egel piel ahl ril koll ^man aran mio tto app nter uvor ^amt lant bot bau chau frau
        azu rzu é
    """,
    0.0: """
        opa twa ^gab rab lb ^ob d e eige eg fg hg rog sich such atei zwei izei uli rück m äum
        ^men in enn inn onn son abo eo nfo ro nso mp op r str s ^ums mat ^rat ädt get bit tit
        walt ult int st eut enu ww x y z ş
    """,
    0.5: """
        ca nda ema ita ub eche ehme eve f lief ünf eng verg org ^zug ^vg h nah nich leih loh
        bei rei k l ufl nkl ^um num ^gen dien fn gn hn kon mon ron tn eun to pp tp rver inis
        dat tat let ret äft ^ht ^mit ^alt ant ot bitt mitt ätt lät sät oku qu bw ow ı
    """,
    1.0: """
        ja ima rma ena ona ata ed hand ^end ond ae be lade onde fge rge sehe ilie tie ble fle
        gle ahle sle omme ione spe date bete este teue eze inze sag lg eing äng ^erg ürg jug
        üg rich ai nam gem stim erm an dn wen kenn nun cho gro q dar mar ^ger ^her fahr or sr
        ^str wur fes sges pres ^wes ^is fris wis ions ^os pers auss äss üss fts ^aus tädt sit
        ^akt ont kart vert dst list zust hut nut üt au ^bau neu zu tex oz nutz ätz raß
    """,
    1.5: """
        pa b elb lad wend eind ünd od erd ford sd äd ande ffe bge iege rege tge juge rhe the
        bie hie spie brie zie ^ke gele kle nme chne oe ^pe dre bere vere gre chre ehre ühre
        sre nse inte ^ste oste ve erze lef öff ^lf nf mpf äuf äf üf frag bg beg leg reg ufg
        eig ^ang vorg sg tg äg dh ih oh ^th üh ^rei hrei trei iti ^bek ^bel uel wel fl ^gl
        tgl ähl wil kl ^em ehm samm umm nm sm äm ^en ^ein ^fin kin ^lin sin ^kon ^mon ün o
        ^ro sto p emp ^ar par dr ^er rder efer ewer führ tr bur dur ^eur kur är kas ^les lis
        iens pos vers ors kass wass äs üs lat sat set leit rit ^ent ^int unt best nist tst
        must ^ex einz erz sz
    """,
    2.0: """
        tad bed meld örd nbe ^de orde gege unge ürge sge lie vie ^le geme fre pre tre gese
        ^ze haf bf bef hef if ilf erf tf öf geg bürg ah esch ssch üch i prei ak enk verk wal
        ndl ^el ^gel mel chl ^bil hil ^all tell äll nl ol pl ul ül imm kom dan wan rdn wohn
        hnun ^to ^q kar ^mar gr ör bür fas bes ungs kos ^ers fass mus zus ^dat stat bet ^ant
        gest kost chut u kau lau v ez traß
    """,
    2.5: """
        a reib sb jed änd gebe arbe sbe ^fe abge ^hie ^me ^ne kre ^te unte sve rwe gef sf
        ^beg aufg itg neh nh sh uh äh krei tri sk fal hal ^fl pfl rl sl tl äl ^gem nehm omm
        ban han kan nan stan ^wen chn än ^bo efo ho ^lo rp ^ber ver fr chr dor for nor por
        wor ^dur lär ^ges ^pos plat ^hau w
    """,
    3.0: """
        ^pa geb mb verb tb oc förd übe usge ^he ^re ^pre ^se chaf abf hrif hilf inf ^erf verf
        abg usg räg ech woh rh füh glei ^tei ^zei li spi ^ak ^al ^mel fäll hol vol gan ^lan
        ordn un tio ^no po ep ^kar br kr ^or pr ^tr ntr rtr för ehör ^bür ^kos eset ^unt ^lau
        hnu pu wu nv sv
    """,
    3.5: """
        rba bea ga rha sha rsa eta ua rwa ^za nb üb stad ^jed tänd ^be ^ge ^lie ^vie ^fre we
        erwe ^gef fah jah wah zah ^sch eh ^ih wäh di kei ^lei emei ^wei ^fi ki ^ni ini si ti
        ^vi j ^hal stel fol sol ^pl hul fäl häl ^kom ^n rban län tän ^fo sver ^dor spor ^mus
        ^zus ^t ^bet ^st ju ^ku ^nu äu rv bew sw bez ö
    """,
    4.0: """
        fa la ra ^kre ^g ^abg ^woh hei gi bli ili lli rli ^vol verl echn hun ltun ^o ^ho spo
        ^r ^ver schr ertr ^bes du gu su gew chw nw tw ^zw ^z
    """,
    4.5: """
        ^ba erba rga ^ka ^na ^sa ersa ^ta erwa enb ^d ^e ^übe nwe zwe ^f ausg träg ^h ^jah
        ^wah beh ieh meh seh teh erh ndi gli ri ssi kti ^k ^l ^sol ^m komm dun kun mun sun
        zun stän ^po ^vo sp ^br spr ^au bu hu lu mu tu erv erw ^bez ä fö ü
    """,
    5.0: """
        rfa ^ga bla kla ^ma bra gra ntra stra sta ^wa c ^ve ewe rech geh ^i ^ei ^hei chei egi
        hi ^ki ^li tli mi ati wi chul bun gun lun ^p ^kr ^pr ^s ^u ^du ldu ndu ^gu igu ^ju
        ssu hö
    """,
    5.5: """
        erla fra ^üb ^zwe ^ri sti ^un ldun run ssun rbu hlu llu ru atu stu ^gew verw bä sä kü
        mü tü
    """,
    6.0: """
        erfa pla ^ra ^b äc ^we rmi bri hri ^j ^bun igun llun mmun tzun ^bu ^mu mmu ltu ^v fä
        tä wä
    """,
    6.5: """
        ^la ^fra ^c rc eri ^sti ^run grun ^sp chu ellu ^w hä rä ^ü bü fü
    """,
    7.0: """
        ^a ^pla ^sta üc ^hi chi ^wi ommu ^ru dru gru altu lä rü
    """,
    7.5: """
        ec arc uc ^mi teri chri erun eru ^hä stä
    """,
    8.0: """
        ac ^gru ^lä trä ^bü ^fü grü
    """,
    8.5: """
        ic sc auc rüc schi schu
    """,
    9.0: """
        buc ruc
    """,
    9.5: """
        fac rec ssc usc
    """,
    10.0: """
        nac sic isc nsc rsc tsc
    """,
    10.5: """
        eic ric esc druc
    """,
    11.0: """
        ^rec lic ^sc
    """,
    11.5: """
        ^nac leic reic besc gesc ersc
    """,
    12.0: """
        eric
    """,
    12.5: """
        tlic
    """,
}

# What words have behind their last vowel
LAST_CONSONANTS = """
    b bb bl bs bst bt bw c ch chs chst chstr cht chts ck cks ckt cs ct cx d ds dt dın f ff ffs
    fft fl fs ft g ght gs gt h hk hl hlr hlt hm hn hnt hr hrn hrs hrt ht k ks kt kts l lb lbst
    ld lf lft lg lgt lk ll llnr lls llstr llt lm lms ln lnstr ls lsch lstr lt lts lz lzt m mm
    mms mmt mp mpft ms mt mts n nch nd ndg nds ndt nf nft ng ngs ngst ngstr ngt nk nkl nks nkt
    nm nn nns nnt ns nsch nscht nst nstr nt nts ntz nz nzt p pf pft ph pl pp pps ps pt pts q r
    rb rbst rbt rch rchs rd rds rf rfs rfstr rft rg rgl rgt rk rks rkstr rkt rktstr rl rm rms rn
    rnd rnst rnt rr rrn rs rsch rscht rst rstr rt rth rts rz rzt s sch schl scht ss sst sstr st
    sts ststr t th tr ts tsch tt ttl tts tz tzt v vs w wns ws x xpl xt z ß ßt ıldız
"""
