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
        ulen hnen hten iten ibt geht teht ickt
    """,
    -4.5: """
        lfen ngen ägen ügen olen inen onen eten ften zten euen teln ^von dern ches ägt ieht
        eckt ommt ießt
    """,
    -4.0: """
        rale darf raum orum iben lben äden rfen agen ogen ilen ären isen mten nten xen oßen
        deln meln mern nern mtes stes tzes egt ührt aßt latz
    """,
    -3.5: """
        ^lfd wird hale läne lare hung rtal inem ^vom eien sern uern shop iger iums luss idet
        eht ällt holt mmt eßt ^daß rlaß huß luß
    """,
    -3.0: """
        tgb bald band ice llee äfte ätze hoff wurf nweg king rung sung urg ruch ^vgl beim aum
        ium rum en tzen eln mann sion von ümer rter äter ^nur ntur afür tags axis mals huss
        bt hnet tet gt keit ckt ilt damt lamt samt asst
    """,
    -2.5: """
        lfd feld ilfe emie hule äume gte exte tive aße shof arf stag lweg hnik stik bank imal
        wohl dann icon chon ern kamp rer mter yer hes ses tes zes hnis ^als ils nsus riat det
        aft unft äuft scht ucht delt hlt llt dert gert iert hrt latt nitt zt ßt ^www atz daß
        laß
    """,
    -2.0: """
        ald geld ird äge ücke ale äne are tete kte eute räte rief urf htag drig ng bach ^ich
        doch noch dem nem erem hrem ramm vom umen usen zen zehn üro hop bar eber mber lder
        ffer ler mer ner für ales lles nes ags xis rrat aket anet eft fft rift üft heit pakt
        takt nkt ielt kelt melt telt olt mt ment hnt furt hört ässt tut ität märz uß emäß
    """,
    -1.5: """
        gb fd hend sind ^und bund ce ende ände code lfe age wege ihe mie inie iele lle ple
        ule ine tere ise ose dte fte hlte llte uote rte xte ive tze ße hof orf weg alog uch
        juni hek ik werk rial mal tal ttel vgl wall chem llem eim um n plan ^den lgen ien
        emen ven aßen rin tin zeln wenn ^mio lar nuar aber iber ger her ser ter zer sehr bühr
        nur tur ^es edes ages iges ares eres uchs reis nis ls ms tens üros ps dass uss nats
        hts haus sus amit ^ist rist sbau nau erzu www ry ^az
    """,
    -1.0: """
        hema etwa alb bad oad and bend ßend rnd abe eide rode örde lee öfe lege ige euge che
        öhe orie owie cke rike ile hme ilme arme ume onne hone une ppe here rere sere hüre
        urse sse ause kate dete nete nnte bote äste ute zte äte izze ief off rauf g tieg ang
        ^org mbh ich urch isch abei frei juli ck ank link funk zirk aal nal ibel del itel ohl
        ail weil fall ksam rem esem stem ^im hamm ugen ehn hein rhin rmin ginn ^nun enso nto
        amp nar ruar zwar der rfer ufer eier pier ker nner euer jahr mehr uhr tor das tlas
        ides hres ues ofs ^bis rens nlos slos tos ders kurs ets kts tts vs t fast rbst oest
        enst onst sst löst menu iv fax alz olz tanz enz ärz tz ß
    """,
    -0.5: """
        rona kita tab ieb werb iebe robe utze of opf rf kauf lauf ruf och räch drei uni ark
        ial mbl egel piel sel ahl ril koll ^man aran arn nfo mio orto tto app uvor ^amt lant
        bot bau chau frau azu rzu é
    """,
    0.0: """
        opa twa ^gab lb ^ob d e lbe eige icke ^tag eg fg hg og sich such atei zwei izei uli
        rück m äum ^men in enn inn onn son abo eo ro nso mp op r nter str s ^ums mat ^rat ädt
        bit mit tit walt int st eut enu ww x y z ş
    """,
    0.5: """
        ca nda ema rab ub ^and hand eche ehme eve f lief ünf eng verg org ^zug ^vg h nah nich
        leih bei rei k l ufl nkl ^um num ^gen dien fn gn hn ron tn eun to pp tp dat tat get
        let ret äft ^ht ^alt ult ant ot bitt mitt ätt lät sät oku bw ow ı
    """,
    1.0: """
        ja ima rma ena ona ata ita ed ^end ond ae be lade onde fge rge sehe ilie tie ble fle
        gle ahle sle omme ione date bete este teue eze inze sag lg eing äng ^erg ürg jug üg
        rich ai gem stim erm an dn wen lin kenn kon mon ^son nun cho q dar mar ^fer ^ger ^her
        rver fahr or sr tr ^str wur fes sges ^res pres ^wes ^is inis fris wis ions ^os auss
        üss ^aus tädt sit ^akt ont kart vert dst inst zust hut nut üt au ^bau neu qu zu tex
        oz nutz ätz raß
    """,
    1.5: """
        pa b elb lad wend eind ünd od erd ford sd äd ande ffe bge iege rege juge rhe the bie
        hie spie brie zie ^ke gele kle nme chne oe ^pe spe bere vere gre chre ehre ühre sre
        nse oste ve erze lef öff ^lf nf mpf äuf äf üf frag bg beg leg reg ufg eig ^ang vorg
        sg tg äg dh ih ^oh ^th üh ^rei hrei trei iti ^bek ^bel uel wel fl ^gl tgl ähl wil kl
        nam ^em ehm samm umm nm sm äm ^en ^ein ^fin kin sin ün o ^ro gro sto p emp ^ar par dr
        ^er rder efer ewer führ bur dur ^eur kur är kas ^les lis iens pos pers ors kass wass
        äss üs lat sat set leit rit ^ent ^int unt best list nist tst must ^ex einz erz sz
    """,
    2.0: """
        tad bed meld örd nbe ^de orde gege unge ürge sge tge lie vie ^le geme dre fre tre
        gese inte ^ste ^ze haf bf bef hef if ilf erf tf öf geg bürg ah esch ssch üch woh i
        prei ak enk verk wal ndl ^el ^gel mel chl ^bil hil ^all tell äll nl ol pl ul ül imm
        kom dan wan rdn wohn ^lin ^kon ^mon hnun ^to ^q kar ^mar gr etr ör bür fas bes ^fes
        ungs kos ^ers vers fass mus zus äs ^dat stat bet ^ant gest kost chut u kau lau v ez
        sätz traß
    """,
    2.5: """
        a reib sb jed änd gebe arbe sbe ^fe abge ^hie ^kle ^ne kre pre ^te unte sve gef sf
        ^beg aufg itg ech neh nh sh uh äh krei sk fal hal ^fl pfl ^kl rl sl tl äl ^gem nehm
        omm ban han kan nan stan ^wen chn än ^bo efo ho ^lo rp ^ber ver fr chr dor for nor
        por wor ^tr rtr ^dur lär ^ges ^pos blat plat ^hau w
    """,
    3.0: """
        ^pa geb mb verb tb oc förd übe usge ^he ^me ^re ^se abf ^bef hrif hilf inf ^erf verf
        abg usg räg ^woh rh füh glei ^zei li hni spi tri ^al ^mel fäll hol vol gan ordn un
        tio ^no po ep ^kar br kr ^or pr ntr för ehör ^bür ^kos eset ^unt ^lau hnu pu wu nv
    """,
    3.5: """
        ba bea ga rha sha rsa eta rwa ^za nb gsb üb stad ^jed tänd ^be ^ge ^lie ^vie ^fre
        ^pre we chaf ^gef fah jah wah zah ^sch eh ^ih wäh di kei ^lei emei ^tei ^wei ^fi ki
        ^ni ini si ti ^vi j ^ak ^hal stel fol sol ^pl ^erl hul fäl häl ^kom ^n rban ^lan län
        tän erp sver ^dor spor ^mus ^zus ^t ^bet ^st ju ^ku ^nu äu rv sv sw bez ö
    """,
    4.0: """
        fa la ra ua ^kre ^g ^abg hei gi bli ili kli lli rli ^vol verl echn hun ltun ^o ^fo
        ^ho spo ^r ^ver schr ertr ^bes du gu su bew gew chw nw tw ^zw ^z
    """,
    4.5: """
        rba rga ^ka ^na ^sa ersa ^ta erwa enb ^d ^e ^übe nwe erwe zwe ^f ausg träg ^h ^jah
        ^wah rech beh ieh meh seh teh erh ndi gli ri ssi kti ^k ^l ^sol ^m komm dun kun mun
        sun zun stän ^po ^vo sp ^br spr ^au bu hu lu mu erv erw ^bez ä fö ü
    """,
    5.0: """
        rfa ^ga bla hla kla ^ma gra ntra stra sta ^wa c ^ve ewe geh ^i ^ei ^hei chei ^gi egi
        hi ^ki ^li tli mi ati wi chul bun gun lun ^p ^kr ^pr ^s ^u ^du ldu ndu ^gu igu ^ju
        ssu tu ntw
    """,
    5.5: """
        ^ba erba erla bra fra ^üb ^zwe ^erh ^ri sti ^un ldun ndun run ssun rbu hlu llu ru
        ^gew verw bä sä hö kü mü tü
    """,
    6.0: """
        erfa pla ^ra ^b äc rmi bri hri ^j ^bun igun llun mmun tzun ^bu ^mu mmu atu stu ^v fä
        wä
    """,
    6.5: """
        ^la ^fra ^c rc ^we eri ^sti ^run grun ^sp chu ellu bru ltu ^w hä rä tä ^ü bü fü
    """,
    7.0: """
        ^a ^pla ^sta üc ^hi chi ermi ^wi ^ru dru gru lä rü
    """,
    7.5: """
        ec arc uc ^mi teri chri erun ommu eru altu ^hä
    """,
    8.0: """
        ac rchi ^gru ^lä trä stä ^bü ^fü ^rü grü
    """,
    8.5: """
        ic sc auc rüc schi schu ieru
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
        ^fac eic ric esc druc
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
    fft fl fs ft fts g ght gs gt h hk hl hlr hlt hm hn hnt hr hrn hrs hrt ht k ks kt kts l lb
    lbst ld lf lft lg lgt lk ll llnr lls llstr llt lm lms ln lnstr ls lsch lstr lt lts lz lzt m
    mm mms mmt mp mpft ms mt mts n nch nd ndg nds ndt nf nft ng ngs ngst ngstr ngt nk nkl nks
    nkt nm nn nns nnt ns nsch nscht nsstr nst nstr nt nts ntz nz nzt p pf pft ph pl pp pps ps pt
    pts q r rb rbst rbt rch rchs rd rds rf rfs rfstr rft rg rgl rgt rk rks rkstr rkt rktstr rl
    rm rms rn rnd rnst rnstr rnt rr rrn rs rsch rscht rst rstr rt rth rts rz rzt s sch schl scht
    ss sst sstr st str sts ststr t th tr ts tsch tt ttl tts tz tzt v vs w wb wns ws x xpl xt z ß
    ßt ıldız
"""
