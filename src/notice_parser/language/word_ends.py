"""How much a word's last letters speak for a word that was cut (above zero) or a whole one.

The longest end that stands here counts; "^" is the beginning of a word. Counted by
`tests/language/fit_cutoff.py`, which writes this file."""

WORD_ENDS: dict[float, str] = {
    -5.5: """
        gibt rägt faßt
    """,
    -5.0: """
        aben iben eten gten hten iten eibt teht chuß
    """,
    -4.5: """
        nden ngen ilen ulen hnen inen onen ften euen ^von dern iegt ägt geht eilt
    """,
    -4.0: """
        darf raum rden lfen agen eien olen isen lten tten ches ibt ngt ickt ommt aßt
    """,
    -3.5: """
        bald lare hung sung inem ^vom teln nern uern tzes iums ndet tet rüft eht ehlt ellt
        ührt latz huß luß
    """,
    -3.0: """
        tgb wird ice äume äfte ätze wurf fung nung rung ruch aum en mann von iger erer ^für
        lles huss luss gt ilt mmt asst itut ^daß
    """,
    -2.5: """
        ald feld geld band hale rale läne räte tive arf noch rtal ^vgl beim ium rum eln icon
        sion ern äter ^nur ales axis ^als bt det hnet aft äuft üft keit ckt hlt llt samt dert
        gert iert hrt latt zt ßt ^www
    """,
    -2.0: """
        äge ücke line are gte eute rief hoff orf urf ng bach bank wohl dem nem vom ^den iden
        lgen ien umen zen aßen üro bar eber mber äger ler mer ner rer yer für hes ses tes zes
        hnis tnis anet fft ift unft scht ucht heit amit nkt delt holt ment hnt tut fax daß
        laß uß
    """,
    -1.5: """
        stab gb alb sind ^und ird ce ende ände llee lfe age rige euge ihe öhe inie ale iele
        lle ume onne äne here tere ise ose dte tete fte kte llte nnte rte ive tze aße hof weg
        gang wang uch ik werk mal ttel vgl ail ^im eim ramm um n emen zehn ^mio aber iber ser
        ter zer jahr bühr nur das iges les nes ags xis ls ms tens ders dass uss hts ^ist rist
        sst sbau erzu www ^az tz
    """,
    -1.0: """
        fd ld and dend hend bund abe eide höfe lege dige tige che emie cke rike ple ule same
        hme ine rere isse üsse ause amte ote äste ute xte äte ief rf rauf g ing berg ^org urg
        ich och isch abei juli juni link nal tal del hsel ohl fall wall ksam llem rem plan
        erin enso kamp hop lar inar uar über der ger her pier euer kehr sehr uhr tor ltur
        ^was ^es hres ues reis nis lans rens nlos tps ets t enst menu ry lanz ärz ß
    """,
    -0.5: """
        opa twa tab ieb ^ob off fünf bruf tieg ang nach rch such drei frei zwei ck ank ark
        rial tral ahl ril ^man ehn onn nfo mio nter uvor bau azu rzu iv x
    """,
    0.0: """
        lb werb d e lbe lief lig eng rg bei uli uni m ^um dien in inn son ^nun eo ro nso amp
        op app r str s ädt ret bit int ot st chau nau frau enu ww z é
    """,
    0.5: """
        nda ema ob hand f sag eg ufg eing äng ^zug üg h nah ai rei k l dn hn kon mon to tp
        dat tat sit ^akt ^alt ant ont kart vert mitt nut neu qu ow y ätz
    """,
    1.0: """
        pa lad tad meld bge rege bie gle kle nme oe dre gre nse este frag bg ^erg tg rich
        rbei samm nm erm sm an wen ^ein mein fin sin ün q par dr efer ^ger ^her or dur eur
        pos ors wass auss nts üs lat sat leit rit ^ent unt tst zu bw inz sz
    """,
    1.5: """
        ena ona b ed eind ünd od erd ord örd äd be ^de ande orde ffe gege rge sge tge rhe hie
        lie tie vie zie ^le chne ^pe bere kre gese date inte ^ste oste ve ^ze af bf bef ilf
        erf tf öf beg leg aufg eig lg ^ang ürg sg äg esch ssch tsch oh füh krei wal dl chl
        hil kl äll ül gem imm ^en nun o p ^ar kar ^er rder chr führ tr bür fas ungs kos ^ers
        vers fass mus zus äs ^dat bet set ^ant ^int best gest kost rw ez erz
    """,
    2.0: """
        da ia ma una ^pa ita nta wa änd ^fe unge ^me geme fre pre tre ^te unte rwe gef if inf
        sf abg geg reg ah rsch neh ih nh sh uh äh i sk fal hal ^gel mel fl ^all tell nl ol pl
        rl sl ul omm kom ban ^wen wohn än ^ber gr kr dor for är ör bes ^ges u v einz
    """,
    2.5: """
        geb mb arb tb oc arbe sbe ^he ^lie ^ne ^re ^kre ^se haf abf olg usg räg rh tri ak ^al
        tl äl gan stan chn ^po ap ep br ver fr ^or wor pr ^tr rtr ^mus ^zus eset ^unt w bez
    """,
    3.0: """
        a ib nb verb sb üb gebe übe ^ge ^fre rif fah wah zah ech ^sch eh woh kei ^lei emei
        ^wei gli ^ni ini j stel fol ^pl verl hul ^gem ^n ^lan un do tio no schr ntr ^t ^bet
        ^st ^hau fu ju ^nu erw ö
    """,
    3.5: """
        ^be we ^g ausg träg jah ^ih hei fi ^li tli vi komm ^kom ^fo sp ^r ^br ^kr ^bes gu ku
        su äu nw ^z
    """,
    4.0: """
        ea ^ga ^ma ^wa za ^d ^e ^f ^h erh bi gi hi ri ^k ^l chul ^m mun sun ^o ^do ^no ^vo
        spr bu du hu ^ju lu mu gew tw ^zw ä ü
    """,
    4.5: """
        cha ^na ^sa ^ta ^üb c ^übe ^ve rech geh ^i di ^ei mi si ti ^vi wi bun dun gun lun zun
        ^p ^pr ^s ^u tu hö
    """,
    5.0: """
        ka sta chi ^j ^un mmun run ^sp ^au ^bu ^mu mmu ru ^gew wä
    """,
    5.5: """
        ba scha ^b ^c rc ^bi ^hi eri tzun chu ltu ^v hä tä ^ü bü
    """,
    6.0: """
        la ra üc ^we sti ommu gru ^w lä rä fü rü
    """,
    6.5: """
        ^ka ^sta ec uc ^di ^mi ^si ^wi erun ^ru eru
    """,
    7.0: """
        ^a ^ba rla ac rüc schu ^lä trä stä ^fü
    """,
    7.5: """
        pla ^ra era fra ic sc ruc
    """,
    8.0: """
        ^la erla tra fac rec
    """,
    8.5: """
        nac sic nsc rsc
    """,
    9.0: """
        ^rec eic ric esc isc
    """,
    9.5: """
        ^nac lic ^sc
    """,
    11.0: """
        tlic
    """,
}

# What words have behind their last vowel
LAST_CONSONANTS = """
    b bb bs bst bt bw c ch chs chst cht chts ck cks ckt cs ct d ds dt f ff fft fl fs ft g ght gs
    gt h hl hlr hlt hm hn hnt hr hrs hrt ht k ks kt kts l lb lbst ld lf lft lgt ll llnr lls llt
    lm ln ls lsch lstr lt lts lz m mm mms mmt mp mpft ms mt mts n nd ndg nds ndt nf nft ng ngs
    ngst ngstr ngt nk nkl nkt nm nn nns nnt ns nsch nscht nst nt nz nzt p pf pft pl pp pt q r rb
    rbst rch rd rds rf rfstr rft rg rgl rgt rk rks rkstr rkt rl rm rn rnd rnst rnt rr rrn rs rst
    rstr rt rth rts rz rzt s sch schl scht ss sst st ststr t tr ts tt tts tz tzt v vs w x xt z ß
    ßt
"""
