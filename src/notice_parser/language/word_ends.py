"""How much a word's last letters speak for a word that was cut (above zero) or a whole one.

The longest end that stands here counts; "^" is the beginning of a word. Counted by
`tests/language/fit_cutoff.py`, which writes this file."""

WORD_ENDS: dict[float, str] = {
    -6.5: """
        eibt gibt
    """,
    -6.0: """
        rägt
    """,
    -5.5: """
        gten
    """,
    -5.0: """
        ulen hten iten axen ibt iegt geht teht ickt
    """,
    -4.5: """
        raum orum lfen ngen ägen ügen ilen olen hnen inen onen eten ften zten euen teln ^von
        dern ches mtes ägt ieht ommt ießt läßt
    """,
    -4.0: """
        rale darf lben äden agen ogen ären mten nten xen oßen deln meln mern nern stes tzes
        ührt aßt latz
    """,
    -3.5: """
        ^lfd wird hale läne lare nweg hung rtal inem ^vom eien sern shop iger eyer ises luss
        idet tet eht ällt mmt eßt äßt ^daß rlaß huß luß
    """,
    -3.0: """
        tgb bald band ice llee nare äfte tive ätze hoff shof wurf lweg king rung sung urg
        ruch ^vgl enem beim aum ium rum en tzen eln mann sion von ümer rter äter ^nur ntur
        afür axis mals ils iums huss bt hnet rüft gt keit ckt damt lamt ramt samt gert asst
    """,
    -2.5: """
        lfd feld ilfe emie hule äume gte exte aße arf stag hnik stik bank imal wohl dann icon
        chon ern kamp rer mter yer hes ses tes zes dnis hnis rums atts nsus riat det aft fft
        unft äuft scht ucht hlt ilt llt holt dert iert hrt latt nitt zt ßt ^www atz daß laß
    """,
    -2.0: """
        ald geld ird äge ücke ale mple äne are tete kte eute räte ive rief hof urf htag weg
        drig ng alog bach ^ich doch noch nem erem hrem ramm vom umen zen zehn üro hop bar
        eber mber lder ffer ler mer ner bühr für ales lles nes ags xis dass aket anet fnet
        eft rift üft heit pakt takt nkt delt ielt kelt melt telt mt ment ohnt furt hört rist
        ässt tut ität märz uß emäß
    """,
    -1.5: """
        gb alb fd hend sind ^und bund ce ende ände code lfe euge ihe mie inie iele lle ule
        ine tere ise ose dte fte hlte llte uote rte xte tze dorf uch juni hek ik werk mal tal
        ttel vgl wall dem chem llem eim um n plan ^den lgen ien emen ven aßen rin tin zeln
        wenn ^mio uero lar nuar aber iber ufer ger her eier pier ser ter zer sehr nur tur ^es
        edes ages iges ares eres uchs reis nis ls ms tens üros tos ps uss nats hts tts haus
        sus amit ^ist nau erzu www dex ry ^az tanz
    """,
    -1.0: """
        hema etwa bad oad and bend ßend rnd abe robe eide rode örde äude lee öfe age lege
        wege ige che öhe udie ogie orie owie cke rike ile ple hme ilme arme ume fene onne
        hone une ppe rere sere hüre urse sse ause kate dete nete ilte olte nnte bote äste ute
        zte äte izze ße ief off rauf g tieg ang mbh ich isch abei frei juli ck ank link funk
        zirk aal ial nal ibel del itel ahl ohl ail weil fall ksam rem esem ^im hamm lärm ugen
        ehn hein rhin rmin ginn neun ^nun enso nto amp trup nar ruar zwar der rfer ker nner
        euer jahr mehr uhr tor uvor rstr das tlas ides hres ues ofs ^bis rens nlos slos ders
        kurs ets kts vs t bot fast rbst oest enst onst sst gust löst menu iv fax alz olz enz
        ärz tz ß
    """,
    -0.5: """
        rona kita tab ieb werb iebe lbe iff ^elf of opf rf kauf lauf ruf lleg ^weg och urch
        räch drei atei uni ook park mbl egel piel mpel sel ril koll aran arn ön mio orto tto
        app ollt ^amt lant bau chau frau azu é ć
    """,
    0.0: """
        nna opa twa ^gab rab lb ^ob d e icke utze ünf ^tag eg fg ilig mg rog org nich sich
        such loh zwei izei uli rück m äum man ^ben ^men in enn inn onn son eun abo eo nfo ro
        nso mp op r nter str s ^ums mat ^rat bit mit int upt st eut rzu ww x y z ş
    """,
    0.5: """
        ca nda ema ub ^and hand eige ehme f lief nlag hg eng verg ^zug ^vg ög h nah leih bei
        rei k l ufl nkl ^um num ^gen dien fn gn hn ron sn tn to ip pp tp rup ^ter dat tat
        tädt get let ^net ret äft ^ht nit tit ^alt walt ult ämt ant ot bitt mitt ätt hut oku
        enu ezu inzu bw ow ı
    """,
    1.0: """
        ja ima rma ena ona ata ita doc ed ^end ford ae be rge eche ilie tie ble fle gle ahle
        sle omme erme ione bere ehre muse bete este eze ^of sag lieg leg lg eing äng ^erg
        sorg ürg jug rich ai mmel gem erm an dn wen kenn kon mon ^son nun cho q dar ^fer ^ger
        ^her rver or sr tr ^str wur fes sges ^res pres ^is inis fris wis ^os ors gss auss
        ^aus sit ^akt ont kart vert dst lst inst zust nut lät sät üt au ^bau neu qu kw ^anz
        nutz raß
    """,
    1.5: """
        b elb lad wend ond ünd od erd sd äd lade ande onde ffe bge iege rege fge juge sehe
        the bie hie spie brie zie ^ke gele kle nme chne oe spe vere gre chre ühre sre nse
        date inte teue ve inze erze lef ^lf nf mpf äuf üf frag bg beg reg ufg eig ^ang vorg
        sg tg üg mach dh ih oh üh ^rei hrei trei ^bek gek uk ^bel uel ^gl tgl ähl nam ^em ehm
        stim samm umm nm sm äm ^ein ^fin kin ^lin sin ün o ^ro gro p emp ^mar par dr ^er efer
        ewer führ bur dur ^eur kur ^les ^wes lis iens ions pos pers kass wass äss üss üs lat
        sat set leit rit ^ent ^int unt best list nist tst must ^ex tex einz oz erz sz ätz
    """,
    2.0: """
        tad bed ged meld eind örd nbe ^de orde gege unge ürge tge rhe lie vie geme ^pe dre
        gese ^ste oste ^ze bf bef hef öff if ilf erf tf äf öf geg bürg äg ah ech ssch üch i
        prei etri iti ak enk verk ndl ^el ^gel mel wel fl chl ^bil hil wil kl ^all tell äll
        nl ol pl ul ül imm kom dan ^en wohn ^kon ^mon dnun ^to sto ^q ^ar kar rder etr är ör
        bür fas kas bes ^fes kos ^ers vers vors fass mus zus äs ^dat stat bet ^ant kont gest
        kost chut u lau v ez traß
    """,
    2.5: """
        a rla hb ^arb oc jed änd gebe arbe sbe ^fe abge sge ^hie ^le ^kle anme ^ne fre kre
        pre tre ^te unte nve sve haf gef elef sf rüf aufg itg esch neh nh sh uh äh büh krei
        sk fal hal wal rl sl tl äl ^gem nehm omm han kan nan stan wan rdn ^wen hnun än kün
        ^bo ho lo rso ^ber ver fr gr chr dor nor por wor ^tr rtr ^dur ^ges ungs ^pos blat
        plat ^hau w
    """,
    3.0: """
        geb reib mb sb tb förd übe ^he ^me ^se abf ^bef hilf inf ^erf verf abg ^beg ^geg usg
        woh rh füh ^bi glei stei ^zei hni spi tri ^al ^mel ^fl pfl fäll anl vol ban gan chn
        un efo po ep rp ^kar br kr ^or for pr ntr lär för ehör ^bür ^kos eset ^unt ^lau reu
        teu hnu pu wu nv
    """,
    3.5: """
        ba bea ga rha sha rka rsa eta rwa ^za nb verb üb stad tänd ^ge usge ^lie ^vie ^re
        ^pre we ^gef hrif mitg räg fah jah wah zah ^sch eh ^ih wäh kei ^lei emei ^tei ^wei
        ^fi ki li ^ni ini si ti ^vi j ^ak ^hal stel fol hol sol ^pl ^erl hul fäl häl ^n ^lan
        ordn län tän tio ^lo ^no sver ^dor spor ^mus ^zus ^t ^bet ^au ju ^ku ^nu rv sv bez ö
    """,
    4.0: """
        fa la erla ^pa ra ua gsb ^jed ^be ^fre ^kre chaf ^g ^woh di ^vol verl ^kom rban fun
        hun ltun ^fo ^ho spo erp ^r ^ver ertr ^st du su äu bew gew chw nw sw ^zw ^z
    """,
    4.5: """
        rba rga erha ^ka ^na ^sa ersa ^ta erwa ^d ^e nwe ^f ^abg ausg ^h ^wah rech ieh meh
        seh teh hei gi bli ili kli lli rli ri ssi ^ti kti ^k ^l ^sol ^m komm echn dun kun mun
        sun zun stän ^o atio ^po ^vo sp ^br schr ^bes bu gu hu lu mu erv erw tw ^bez ä ^ö fö
        ü
    """,
    5.0: """
        efa rfa ^ga bla hla kla nla ula ^ma pra ntra stra sta ^wa enb c ^übe ^ve ewe erwe zwe
        träg ^jah beh geh erh ^i ^ei hi ^ki gli mi ati wi chul bun gun lun ^p ^kr spr ^s ^u
        ^du ldu ndu ^ju ssu tu
    """,
    5.5: """
        ^ba erba bra fra gra ^üb ndi ^hei chei ^gi egi ^li tli ^ri fri sti ^un ldun ndun run
        ssun ^pr rbu ^gu igu hlu llu ru ^gew ntw bä hö hü kü mü
    """,
    6.0: """
        erfa pla ^ra ^b ^zwe ^geh ^erh rmi bri hri ^j ^bun igun llun mmun tzun ^bu ^mu mmu
        assu atu itu ^v verw fä sä wä tü
    """,
    6.5: """
        ^la ^fra ^c rc äc ^we eri ^sti ^run grun ^sp chu chlu ellu bru ltu stu ^w hä rä tä
        ehö ^ü bü fü
    """,
    7.0: """
        ^a ^sta üc ^hi chi ermi ^ru dru gru lä rü
    """,
    7.5: """
        ^pla ec arc uc ^mi teri chri ^wi erun ommu eru altu ^hä
    """,
    8.0: """
        ac rchi ^gru ^lä trä stä ^bü ^fü ^rü grü
    """,
    8.5: """
        ic auc rüc schi schu ieru
    """,
    9.0: """
        rac sc buc ruc
    """,
    9.5: """
        fac rec
    """,
    10.0: """
        nac sic ssc usc
    """,
    10.5: """
        ^fac eic ric isc nsc rsc tsc druc
    """,
    11.0: """
        ^rec lic esc
    """,
    11.5: """
        ^nac leic reic ^sc
    """,
    12.0: """
        eric besc ersc
    """,
    12.5: """
        tlic gesc
    """,
}

# What words have behind their last vowel
LAST_CONSONANTS = """
    b bb bl bs bst bt bw c ch chs chst chstr cht chts ck cks ckt cs ct cx d ds dt dın f ff ffs
    fft fl fs ft fts g ght gs gsstr gt h hk hl hlr hlt hm hn hnt hr hrn hrs hrt ht k ks kt kts l
    lb lbst ld lf lft lg lgt lk ll llnr lls llstr llt lm lms ln lnstr ls lsch lstr lt lts lz lzt
    m mm mms mmt mp mpft ms mt mts n nch nd ndg nds ndstv ndt nf nft ng ngs ngst ngstr ngt nk
    nkl nks nkt nm nn nns nnstr nnt ns nsch nschl nscht nsstr nst nstr nt nts ntz nz nzt p pf
    pft ph pl pp pps ps pt pts q r rb rbs rbst rbt rch rchs rd rds rf rfs rfstr rft rg rgl rgstr
    rgt rk rks rkstr rkt rktstr rl rm rms rn rnd rnst rnstr rnt rr rrn rs rsch rscht rst rstr rt
    rth rts rtz rz rzt s sch schl scht ss sst sstr st str sts ststr t th tr ts tsch tt ttl tts
    tz tzt v vs w wb wns ws x xpl xt z zt ß ßt ć ıldız
"""
