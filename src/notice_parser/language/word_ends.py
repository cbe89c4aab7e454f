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
        raum iben lfen agen ngen olen onen eten ften iten zten euen ^von dern ches ägt ieht
        ommt
    """,
    -4.0: """
        rale darf orum rfen ogen ägen ügen ilen ären isen mten nten oßen deln teln mern nern
        tzes egt eckt aßt latz
    """,
    -3.5: """
        wird hale läne lare hung inem ^vom eien sern uern iger mtes stes iums luss idet eht
        ällt mmt ührt eßt ^daß rlaß huß luß
    """,
    -3.0: """
        tgb ^lfd band äfte ätze hoff wurf nweg rung sung urg ruch rtal ^vgl beim aum rum en
        tzen eln mann sion von shop ümer äter eyer ^nur afür tags axis mals huss bt hnet tet
        gt keit ckt enkt ilt holt damt lamt samt dert asst latt
    """,
    -2.5: """
        ald feld geld ice ilfe emie hule äume exte tive aße shof arf hnik stik bank imal wohl
        ium nien dann icon chon ern kamp lder rer rter hes ses zes hnis ^als ils nsus riat
        det aft unft äuft ucht amit delt hlt llt gert iert hrt zt ßt ^www atz daß laß
    """,
    -2.0: """
        lfd ird llee äge ücke ale äne are tete gte eute räte rief urf htag stag drig ng bach
        ^ich noch lick dem nem erem hrem ramm vom umen zen aßen arin wenn üro hop bar eber
        mber ler mer ner yer ntur für nes tes ags xis rrat aket anet eft fft rift pft üft
        scht heit pakt takt nkt melt olt mt ment hnt furt hört rist ässt nitt tut märz uß
        emäß
    """,
    -1.5: """
        gb alb hend sind ^und bund ende ände code lfe age euge ihe mie inie iele lle ple ule
        ine onne tere ise ose dte fte kte hlte llte nnte uote rte xte ive tze hof orf weg
        doch uch juni hek ik werk mal tal ttel vgl eim um n plan ^den lgen ien emen ven tin
        zeln ^mio amp lar aber iber ffer ger her ser ter zer bühr nur ^es iges ales lles ares
        eres uchs reis nis ls ms tens üros ps dass uss nats hts haus sus ^ist ität sbau nau
        erzu www ^az
    """,
    -1.0: """
        hema etwa oad fd ld and abe ce eide örde öfe lege wege ige che öhe owie cke rike hme
        ilme arme ume ppe here rere sere hüre sse ause dete nete bote äste ute zte äte izze
        ße ief off rauf g tieg ang ^org ich urch isch abei frei juli ank link funk aal rial
        nal del piel sel itel ohl ail fall wall ksam chem llem rem esem ^im hamm trom ugen
        ehn rin ginn ^nun enso nto nar nuar ruar zwar der ufer eier pier iker nker euer jahr
        mehr sehr uhr tor tur das tlas edes ages hres ues ofs ^bis rens nlos slos tos ders
        kurs ets vs t fast rbst oest enst onst sst gust menu iv fax ry alz olz tanz enz ärz
        tz ß
    """,
    -0.5: """
        tab ieb werb iebe lbe robe of opf rf kauf lauf ruf och räch drei ck ark zirk mbl egel
        ahl weil ril koll ^man aran enn mio tto nner uvor ^amt lant bot bau chau frau azu rzu
        é
    """,
    0.0: """
        opa twa ^gab lb ^ob d e eige utze eg fg hg ilig sich such bei atei zwei izei uli uni
        m ^um äum ^men in inn onn son abo eo nfo ro nso mp op r nter str s ^ums mat ^rat ädt
        bit tit walt ult int st eut ät enu ww x y z ş
    """,
    0.5: """
        nda ema ita ub eche ehme eve f lief ünf eng verg org ^zug ^vg h nah nich leih früh
        rei k l ufl dn ^gen dien fn gn hn kon mon ron tn eun to pp tp rup inis dat tat let
        ret äft ^ht ^mit ^alt ant ot mitt üt qu bw ow
    """,
    1.0: """
        ja ima rma ena ata ed hand ^end ond sd ae be lade lde onde fge erge sehe the ilie tie
        ^ke ble fle hle omme ione spe sre date este teue inze sag lg eing äng ^erg ürg jug üg
        rich ai rbei rol nam gem stim erm an wen ^ein ^lin nun ün cho gro q dar ^mar ^ger
        ^her rver fahr or sr ^str ^eur kur wur ^fes sges pres ^is fris wis ions pers auss äss
        üss fts ^aus sat tädt sit ^akt ont kart vert list must hut nut lät sät au ^bau neu zu
        oz nutz ätz raß
    """,
    1.5: """
        ona pa b elb lad meld wend eind ünd od erd ford äd ande orde ffe bge iege rege ürge
        tge juge rhe bie hie spie brie zie gele gle kle nme chne oe ^pe dre bere vere gre
        chre ehre ühre nse inte ^ste oste ve erze bef lef öff nf mpf äuf äf üf frag bg beg
        leg reg ufg eig ^ang vorg sg tg äg rsch üch dh ih ^th üh ^rei hrei iti ^bek ^bel wel
        zel fl tgl ähl wil kl ^em ehm samm umm nm sm äm rdn ^en ^fin kin sin ^kon ^mon o ^ro
        sto p emp ^ar par dr ^er rder efer ewer führ tr bur dur kas ^les lis iens pos vers
        ors fass kass wass äs üs lat set leit rit ^ent ^int unt best gest nist tst ^ex einz
        erz sz
    """,
    2.0: """
        tad bed örd nbe ^de gege unge sge lie vie ^le geme fre pre tre gese ^ze haf bf hef if
        ilf erf tf öf geg bürg ah esch ssch woh i prei ak enk verk wal ndl ^el ^gel mel chl
        ^bil hil ^all tell äll pl sl ul ül imm kom dan kan nan wan wohn hnun än ^to ^q kar gr
        chr nor sor är ör bür fas bes ungs kos ^ers mus zus ^dat stat bet ^ant kost chut u
        kau ^lau v ez traß
    """,
    2.5: """
        a geb reib sb jed änd gebe arbe sbe ^fe abge ^hie ^me ^ne kre ^te unte sve rwe ^bef
        gef sf ^beg aufg itg neh nh sh uh äh krei tri sk fal hal ^fl pfl nl ol rl äl ^gem
        nehm omm ban han stan ^wen chn ^bo efo ho lo rp ^ber ver fr dor for por wor pr ^ges
        ^hau w
    """,
    3.0: """
        rla ^pa mb verb tb oc übe usge ^he ^vie ^re ^pre ^se chaf abf hrif inf abg usg räg
        ech ^woh rh füh glei ^tei ^zei li spi ^ak ^al stel fäll tl gan ^lan un län tän tio
        ^no po ep ^kar br kr ^or ^tr ntr rtr för ehör ^bür ^kos eset ^unt hnu pu wu rv sv
    """,
    3.5: """
        rba bea rga rha rsa ua rwa ^za nb üb stad ^jed tänd ^be ^ge ^lie ^fre we erwe ^gef
        fah jah wah zah ^sch eh ^ih wäh kei ^lei emei ^wei ^fi ki ^ni ini si ti ^vi j hol sol
        vol ^pl hul fäl häl ^kom ^n ^fo sver schr ^dor ^mus ^zus ^t ^bet ^st ju ^ku ^nu äu
        bew sw bez ö
    """,
    4.0: """
        fa ^ga la ra ^kre ^g ^abg hei gi bli ili rli fol verl ^m komm echn hun ltun stän ^o
        ^ho spo ^r ^ver spr ertr ^bes du gu su erv gew chw nw tw ^zw ^z
    """,
    4.5: """
        ^ba erba ^ka erla ^na ^sa ersa ^ta ^wa erwa enb ^d ^e ^übe zwe ^f ausg träg ^h ^jah
        ^wah beh ieh meh erh hi gli tli ri ssi wi ^k ^l ^sol dun gun kun mun sun zun ^po ^vo
        sp ^br ^pr ^au bu hu lu mu tu erw ^bez ä ü
    """,
    5.0: """
        rfa bla kla ^ma bra gra ntra stra sta ^üb c ^ve ewe rech geh ^i di ^ei ^hei egi ^ki
        ^li mi ati chul bun lun ^p ^kr ^s ^u ^du ldu ndu igu ^ju ssu ^gew hö
    """,
    5.5: """
        ^ra fra ^zwe sti ^un ldun igun run hlu ru stu verw bä fä sä kü tü
    """,
    6.0: """
        erfa pla ^b äc ^we ndi chi rmi bri hri ^j ^bun mmun tzun ^bu ^mu mmu ltu ^v ^w tä wä
        ^ü
    """,
    6.5: """
        ^a ^la ^fra ^c rc ^hi eri ^wi ^run ^sp chu hä rä bü fü
    """,
    7.0: """
        ^pla ^sta üc ^di schi chri erun ommu ^ru dru gru altu lä rü
    """,
    7.5: """
        ec arc uc ^mi teri eru ^hä stä ^bü
    """,
    8.0: """
        ac ^gru ^lä trä ^fü grü
    """,
    8.5: """
        ic sc auc rüc schu
    """,
    9.0: """
        buc ruc
    """,
    9.5: """
        fac nac rec ssc tsc
    """,
    10.0: """
        sic esc isc nsc rsc
    """,
    10.5: """
        eic ric druc
    """,
    11.0: """
        ^nac ^rec lic ^sc besc gesc ersc
    """,
    11.5: """
        reic
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
    b bb bl bs bst bt bw c ch chs chst chstr cht chts ck cks ckt cs ct cx d ds dt f ff ffs fft
    fl fs ft g ght gs gt h hk hl hlr hlt hm hn hnt hr hrn hrs hrt ht k ks kt kts l lb lbst ld lf
    lft lg lgt lk ll llnr lls llstr llt lm lms ln ls lsch lstr lt lts lz lzt m mm mms mmt mp
    mpft ms mt mts n nch nd ndg nds ndt nf nft ng ngs ngst ngstr ngt nk nkl nks nkt nm nn nns
    nnt ns nsch nscht nst nstr nt nts nz nzt p pf pft ph pl pp pps ps pt q r rb rbst rbt rch
    rchs rd rds rf rfs rfstr rft rg rgl rgt rk rks rkstr rkt rl rm rms rn rnd rnst rnt rr rrn rs
    rsch rscht rst rstr rt rth rts rz rzt s sch schl scht ss sst st sts ststr t th tr ts tsch tt
    tts tz tzt v vs w wns ws x xpl xt z ß ßt
"""
