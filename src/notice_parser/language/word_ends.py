"""How much a word's last letters speak for a word that was cut (above zero) or a whole one.

The longest end that stands here counts; "^" is the beginning of a word. Counted by
`tests/language/fit_cutoff.py`, which writes this file."""

WORD_ENDS: dict[float, str] = {
    -11.0: """
        rungen tungen
    """,
    -10.5: """
        dungen chulen haften
    """,
    -10.0: """
        gungen nungen zungen ereien itteln
    """,
    -9.5: """
        bungen hungen kungen sungen trägen freien ragten liches isches
    """,
    -9.0: """
        fungen bieten regeln eriums
    """,
    -8.5: """
        hilfen mungen legten reises
    """,
    -8.0: """
        selben chäden ttagen uholen hulen echnen ichnen hteten agten etzten tteln samtes
        ^liegt rliegt chlägt trägt
    """,
    -7.5: """
        dürfen rlagen stagen htigen ungen rägen reien teilen räumen ^einen reinen aturen
        ldeten ndeten aften räften egten ligten tigten lätzen egeln iedern rädern äusern
        iches sches hauses bleibt trifft ^kommt
    """,
    -7.0: """
        ^einem melden senden ufügen holen ieten teten eamten eräten sätzen ässern eises
        husses ergibt liegt bringt hlägt ^geht
    """,
    -6.5: """
        elben denden henden bänden tänden häden ilfen fragen tagen ftigen machen wachen
        lichen pielen bäumen ngenen chnen ^ihnen kennen rennen turen weisen deten neten
        uchten ellten annten gärten tzten grüßen amtes enstes hutzes riums rägt kommt
    """,
    -6.0: """
        ademie einem fenden genden menden tenden ründen bäuden läden ürfen höfen dlagen
        ndigen gängen fügen nsehen usehen hicken rucken denken fällen nahmen ordnen ndenen
        ffenen igenen bahnen einen nennen rinnen ionen mmunen sieren reisen tädten beten
        äften gten heiten keiten ollten amten ierten kästen ^neuen geln teln edern ldern
        ändern ädern innern ssern usern metern eitern ämtern enkamp cherer auses atzes leibt
        rgibt heftet rifft ertigt lägt geht
    """,
    -5.5: """
        eihung agogik tigen lungen sbogen ägen zügen rächen teien ränken unalen zählen ulen
        äumen ihnen wappen ^deren nderen lieren rieren omaten onaten beiten eboten bitten
        räten ätzen eißen rüßen feln meln rdern üchern mmern nstes utzes gramms estens öffnet
        ringt sieht erührt gehört ^lässt rlässt
    """,
    -5.0: """
        nwstgb ^wird eriode enbach forum lieben stuben räben elden emden enden änden äden
        lagen digen ngen achen ischen sehen kopien theken ielen ilen olen heimen nommen rdnen
        genen ennen können onen baren ^ihren entren eten hten unkten llten nnten ärten kasten
        listen läuten zten neuen axen ^darin ichern ächern hnern nnern teuern diger liger
        eniger hriger ziger herer meyer ^dafür ches dieses ises usses ertes gstens hstens
        eftet hafft iegt steigt hängt ägt zieht ^gilt ^fällt nimmt ommt gement tement eigert
    """,
    -4.5: """
        sobald steine bnisse ^darf ihung barung iftung gogik ertal lichem inem ^beim elraum
        ^haben rgeben ugeben heben lben eladen tanden einden finden ünden äuden lfen rfen
        rufen öfen ulegen nigen lingen ogen bögen ügen ichen tschen ächen iehen eien icken
        tücken enken änken merken nalen ählen ällen füllen denen fenen senen hnen inen heinen
        lionen munen appen deren heren ieren jahren uren ären ören nissen üssen hausen ösen
        maten naten ädten ften iten halten mten denten hnten worten ästen itten euten nanzen
        ißen üßen rmann dern iefern sofern lagern rägern mern hrern sern etern itern mtern
        nkamp barer erter trages uelles uses mtes stes tzes tmals ramms ibt heidet sendet
        wendet reitet istet ifft läuft rtigt soweit ickt ewahrt rührt rfasst lässt ^jetzt
        rsetzt läßt ndsatz erlaß
    """,
    -4.0: """
        wstgb eshalb demie läne tnisse digung enberg nsberg eburg eßlich anzlei hnik ^ihrem
        orum ntrum sdatum enplan fgaben ngaben sgaben graben ^geben ngeben ieben iben tuben
        äben baden rladen mden hunden worden örden seen agen tiegen nlegen gigen higen ligen
        hrigen örigen langen zeugen opien ucken heken werken ellen samen hmen eimen dnen lnen
        tinnen önnen laren teren wahren ihren fähren rren ewesen isen dessen nkten ielten
        konten boten warten erten kisten ssten äuten äten euen tiven xen etzen oßen darin
        dentin eln smann gation ^von hern nern ättern euern rufbar chtbar gender iger zeiger
        licher erner igter dafür ndards ieses lasses isses rtes iums stens artons findet
        ffnet ftet afft ändigt teigt ezeigt ingt ängt eht rkeit ^damit gilt ällt rdert igert
        ehört latz
    """,
    -3.5: """
        ^lfd obald inland wird ice riode briefe rale tseite quote ^heute darf wurf hung klung
        mlung dnung ftung mburg nbach sbach üglich nbrock ogik enbank rtal ^rderl ichem
        ischem enem ^vom lraum traum arum penden haffen iffen engen wehren ntren nften ^bafin
        ^icon sation ondern efern ofern agern ngern ägern rern ustern mauern shop geber meier
        kammer immer bener arer erer weiser eyer ^jedes gendes elles enes ^eines ates ndnis
        ichnis mals nfalls amms eibens büros isters stedt hnet bracht enheit eteilt eholt
        nthält ndamt gsamt mmt ement liert stiert nnert wahrt ührt sfrist asst tblatt gebaut
        jetzt setzt aßt äßt erenz dsatz ^daß rlaß gemäß
    """,
    -3.0: """
        aßstab tgb rhalb band ährend ^sind bände hläge iträge ^siehe hale xample teine mine
        hweise nweise gasse nisse künfte itute exte ätze shof verlag detag nweg erzig ibung
        idung gung irkung ilung inung ennung rung sung itung etzung sberg rwg danach ^auch
        nbuch nzlei imal ^vgl endem ihrem beim reform ium nplan ^daran en effen hagen zeigen
        angen ingen eugen nien pien terien seiten iven arin rerin terin entin mann sion von
        sbüro kamp ufbar ehbar htbar vember arüber nander ender eiger fänger acher scher
        reier ummer sener ^einer lner rner ieser gter hälter mter rter ^sehr afür fonds dards
        rages hes bares ses zes etrags stags spreis rtons luss bt det ranet tet fft äuft rüft
        gt swacht srecht ebucht keit oweit damit ckt inkt regelt ittelt lamt gert ^weist
        rweist ässt uletzt hierzu huß luß
    """,
    -2.5: """
        shalb lfd bald feld geld nland rtbund hard reunde wände hörde shilfe flage mfrage
        flege örige olange rache sache huhe sruhe logie tücke gramme äne lare nare tare
        dresse tete lfte äfte gte seite nwälte mente uote liste heute ürzte räte aße hoff arf
        ldorf endorf sdorf itrag zeitig hang nberg urg ^ich ereich glich ltlich ßlich dbuch
        rbuch ruch ^juni szweck blick gik nik brik itik istik bank smal ntal ^bstbl ettel
        wohl rderl chem llem nem erem aum rum tum agegen mien rahmen bafin ägerin nerin torin
        ln icon tion ern born rrn buero anuar ^zwar ^aber ktober ieger rer eiser user kter
        halter gister ritter ätter sdauer sjahr ^nur ntur jedes bandes stages ales nes tes
        shofs dnis hnis eils falls mms raums rums wesens huss atts nhaus nsus beirat alrat
        tedt sandt fnet aft unft kauft racht lrecht nrecht trecht eicht pricht sicht scht
        ezeit rzeit szeit pakt merkt delt ielt hlt ilt llt holt thält damt ramt samt dient
        ohnt nzept dert iefert iert nert hrt furt hört latt kstatt tritt ebaut zt ßt ^www
        ndex ^märz atz ^platz daß laß emäß
    """,
    -2.0: """
        firma ßstab swald hland estand rstand fwand hrend ^und debund ird gabe triebe ce
        grunde iode llee riefe tufe klage tslage äge züge liche lische nische rüche emie inie
        ale nteile ample nahme ltere ise skasse rasse isse busse hichte kte tgelte eilte
        cherte ienste tute ive rief hof urf haag erlag betrag ertrag etag htag ltag stag ssig
        rzig ng anfang gang slang wang king ning tagung alog blog wg gmbh bach klich rlich
        doch loch noch dabei herei kerei wiki beck brock gabl mbl nkel ^weil efall wall dem
        igem hrem ramm vom daran ^laden iden ffen aufen elegen regen echen ocken vollen
        ^namen eppen waren tren daten ^noten lauten izen drhein dann wann wenn üro hop bar
        eber mber rüber eider lder tänder ^oder äder ffer eier ler mer ner yer bühr ratur für
        atlas ards endes iges lles eres ags dings nkreis preis bnis tnis icks splans ibens
        tens tons üros nders ägers lers sters dass namts tamts riat nstadt rstadt ewandt
        ebiet paket anet heft rift pft üft tragt macht wacht licht ericht bucht sucht heit
        lzeit takt nkt smarkt egelt ckelt melt ttelt ltamt umt nennt innt swert twert nsport
        liest weist löst nitt tlaut ität nbau ierzu pfalz olz tanz enetz hutz
    """,
    -1.5: """
        rtrieb bewerb oad nrad bend hend sind rbund tbund ard ende eunde kunde tunde ände
        code rode hwerde örde lfe tege lange gänge sorge euge siehe ihe uhe ogie serie orie
        bke rike änke werke zirke iele lle ule ramme summe ume ^ohne ine tonne mune uppe are
        ose urse pause akate nate dte ebiete nete fte echte hlte llte olte wälte nnte rnte
        ote bitte tätte eute xte zte äte renze tze zze dorf blauf rauf weg drig sing anach
        strich tausch uch zlei terei nfrei datei juli juni sack zweck lick tock nbrück ik
        werk zirk aal mal anal sonal tal stbl vbl iefel ifel nspiel mpel ttel vgl nteil pril
        sfall esem tem ihm eim eform tform n plan leben neben oden gegen eigen lgen ugen
        wochen ien emen ammen ienen ehren währen loren insen rsen tsen ^akten ^alten ven
        itzen aßen llein ^nein afin rmin rin tin zeln ^kann ginn ^mio uero also onto amp inar
        nuar ruar zwar aber iber tober nüber ufer üfer ger her pier ker ser ter zer jahr
        rkehr sehr uhr zuvor nur ^nds onds edes ages kies ares hres ues ßes ofs egs uchs
        hweis xis ls ms rens esens slos tos ps mers ktors gress uss nats ets hts reits seits
        ments tts haus sus tus zernat derat ferat irat lrat rrat srat abt lagt ^sagt leicht
        amit gesamt cheint ^ist rist horst letzt sbau nau dazu www dex ry ^az ^rz märz
    """,
    -1.0: """
        hema irma kita etwa orab gb alb korb pfad fd cheid ld ^feld and idend ffend ingend
        kend rend wesend ßend ernd ebund ngrund aud abe robe tube erade eide felde linde
        runde urde ude nsee öfe age lege wege ige nfolge loge üge che öhe freie owie cke eike
        danke kale ile ple same hme heime ilme arme ene kanne panne hone zone ampe mappe
        lippe ndere ähere tiere inere rere tere fähre eure hüre sse dete eichte uchte ^akte
        shalte gelte pelte ilte ulte eamte ente rte feste enste äste kette sette nitte ehölze
        ße pdf ief ^ff griff ölf opf slauf g tieg ang ^estg mbh tfach onach ich ilch earch
        isch unsch marsch busch räch abei rfrei lizei hek iek ank ^bank link funk ook rmark
        rial abl ibel egel ügel kel sel itel ntel ahl ohl uhl ail urteil weil okoll tml derl
        örl sdam ksam hem lem rem film damm hamm enform lärm um ^baum getan ^den ^offen kalen
        ^nen ^innen ^daten ahn ehn hain hein verein lstein nstein ahin rhin rlin ^bonn ison
        bern zern neun enso zip drsp trup aar lar entar uber der helfer rfer aner aper uer
        außer nmehr wehr mir oor tor tur bvr das twas cs rds ides ames ffs ntrags ings sechs
        reis ^preis sweis nis ratis cks nks lans adens gens reins manns nlos ibers fers gers
        rers ters kurs nlass rlass kts mts tuts plus nus ivs t iat drat etat iermit ozent bot
        viert ^fahrt fast iest oest onst sst gust öst rneut reut anzt chau menu erzu iv efax
        ny ^gz lz enz turz tz ^satz ² ß
    """,
    -0.5: """
        nja nna tab ieb ^kb werb iebe heibe lbe farbe örbe zeige ilie ^alle falle kolle leme
        sinne ^ware atze etze sitze traf ^elf olf fünf of ^hof rf ruf ing rfach lach trich
        och ausch rleih rloh roth rth drei erei atei iki ck rink park rmerk nal gbl nbl sbl
        tbl del fel agel chel iel pel rtel ril all dell ^plan aran ^eben linden medien jen nn
        ^ton ^fern ntern ^nun ogo mio nno lso nto tto ^bar achbar inbar ürger rmer nner ehrer
        weiter server abor evor uvor lstr tlas tors buss lant eint dcast rbst fest ichst
        ächst enst ernst unst uerst lust bau frau azu hinzu wv ow ³ ć
    """,
    0.0: """
        hea ika rona opa twa ^gab rab rbleib lb ub vb d ^bild brand e ewerbe rande elfe junge
        mache rsche opie icke teme osse utze df ff arif ^dorf auf hag ^lag lleg ^weg nig rig
        rog ezog ^berg ^org flich nich ^sich wich fisch arsch ^buch such artei zwei izei uli
        uni ^werk stal inschl m ^heim lan etan öffen ^men feren ^ehren paten ^zen hn in ^on
        son arn ön abo eo nfo iko llo ero uro nso rto mp op app tipp ttp wp yp r nieder
        sicher elter nter ^oster efahr ^jahr enor ssor stor s ^reis ^kreis ^amts smus at ulat
        ^recht ächt bit git ollt sent zent ot ett eut äut ät rzu ww x y z ^maß é č ş
    """,
    0.5: """
        ia ola ema ima ata ita rgab kb ^halb orb mic ^and hand ^wand ^abe trage eige eche
        zeiche ^sche esche zule ehme afte rifte garte ahrte urte urze eße lief tief eruf ^tag
        dg eg beleg fg hg stig ckg rfolg mg stg ^vg h lech mai bei elei rei k deck hick l
        thal mmel ezahl nkl dul man bn ^ben ^eigen dien ^ken gren ^sen fn brin onn ron ^ern
        eun ^tun go ilo mpo foto ip rsp rup sger ^mer inner ^ter over str rungs nters ^haus
        ^et get let met ^net wet ^auft äft ^weit zweit lit mit tit ^halt walt ^amt ant fent
        int upt ^ort st enu inzu bv kw ütz faß auß üß ı
    """,
    1.0: """
        ca nda tha ja ala ekla ula rma gera tta elb nied red beid sid ^land lend bind lind
        ^ord be ^lade liede niede förde refe offe ofe sfe mge boge zoge erge zuge edie ^mie
        pie ferie trie tie tele chle nle rle eme omme inne ione oppe fahre ^ehre ire lese
        chse muse date rete leite zeite inte ^que eve uße f ^of tof ürf klag gg eng bog prog
        ^erg verg hrg org aug jug ^zug zg ög nah brech rich sich ^woch leih rüh berei chal
        odel ^sel ufl ckl hall ttl aul nam ogram ^zusam ^gem nahm wim llm ämm inform vorm tm
        ^um num äum ^gen jugen ^jen wen gn ^ohn ^in klein emein tlin kn ekann renn ^inn önn
        mon sn tn dop har kar sdr nber ^ander wander onder rder efer ^her nier rver wer lehr
        jähr zir anr or orr tär dür las ^mas runds rbes ^mes ^res dres wes ufs mis ^ums ^ans
        rans ions hlos pers ors niss ^orts euts taus zs dat ^kat ^nat tädt miet ret ünft ^ht
        ^richt ^bit nit rakt ^alt ult ämt ^eint fot ^not gsst wett bitt mitt dritt ätt ütt
        ^aut hut nut hät stät öt au neu streu oku anu ezu bw sow tex sy ufz kz umz grenz letz
        zuz hließ öß
    """,
    1.5: """
        oba rga ria zia ela eima na rra ^gesa nsa b doc ged wid ^end find mind kund tund od
        ford bade wiede bilde ande kinde minde onde mode äde ^lee liefe nfe dge gege hge
        einge vorge ürge juge siche besche büche ziehe sehe nhe she hie lie gke verke ble
        ^bele gele fle ahle sle tle üle samme numme erme tne bere fere ühre nre sre wese nse
        erse wasse häuse bete mete chafte hrifte beite ^weite ämte fahrte aste geste meiste
        oste tste uste daue feue ye eze ize inze rze sze aff ^off nlag frag sag lieg leg reg
        achg inig ückg lg umg ürg tg zeich pflich ^nich ^arch hsch msch ansch ensch insch
        rsch ntsch irtsch zusch ^such läch näch öch sh nth isti ^rück rek denk punk wirk bal
        ^kal ^bl rbl ndl tgel mel chl fehl ähl eteil erteil til ^wil rol ^dam lam ^sam esam
        tam chm ehm lim tim an rlan dn ffn wohn ^ein ^min win kenn rinn kon ^son nun ün o cho
        p ^kop q dar far star ^ober sber ^inter fahr ^ehr fähr kir enr epr perr nterr tr ^ur
        ^eur kur wur kür pas nges sges pres ^is leis meis ^weis inis ris wis meins üns ^os
        pos übers unters klass dess mess press tss auss läss beits ^aus paus chus hlus mus
        äus ^lös üs lat berat ^met räft ^zweit rit sit ^akt ^ent hint ont ^haupt kart vert
        abst nist lst anst must äst deut sät ^bau einzu ^ex bz ez einz oz hrz ürz nutz raß
        ^auß nü
    """,
    2.0: """
        erma orma lad tad bed jed meld wend eind ond ünd erd sd egebe nebe hbe mbe nbe melde
        bunde orde ^förde ^offe bge rege fge ^eige tge reche rhe papie brie ^tie stie ^ke
        ^tele gle kle verle nomme nme chne ^inne oe ^pe spe bre dre vere gre chre trete beste
        niste teue ve uwe ^hef elef öff hf if umf bg eig ^ang eing äng sg ^jug üg ah ^ch mach
        ^rich rrich rsich bsch dsch esch ieh ^seh ih lh ^th ^zäh öh üh i obi rbei ^berei
        verei prei trei lli essi rakti insti dk gek mk ^erk sk hal ^bel ^hel uel wel egl tgl
        ^bil ^fil kl ^all tell pl terl orl ul zl ^em samm imm umm nm kom erm äm rhan ^jugen
        ^fin kin ^lin sin ^kn emp grup ^ar ^mar par dr ^er ^fer ^ger ror sr ^str bur dur är
        ör bür fas kas klas ^fes ^les ungs lis ^eins tions ^pers fors fass kass wass gss üss
        ^ents sat stat städt ^get set leit hnit rwalt kult ^int unt dst best leist kost verst
        ngsst zust rmitt ^dritt ^nut lät üt u dau ^kau rlau ^rau bezu v ^tex ^anz sz ätz rfü
    """,
    2.5: """
        a gela mona rna heb neb gib selb zb ^ged stund mod örd äd ^obe ^arbe tbe ^de ^ande
        hande wande ^kinde chge ^ange unge sge ^juge rsiche bie hlie spie etrie vie zie ^le
        ^ne rinne gese unse ^wasse rbeite ^inte ^ste einze abf bef tref ilf anf unf ^pf mpf
        erf äuf öf anlag beg ^lieg geleg ufg einig sorg vorg ntg äg ech erich vorsch ssch
        entsch fläch üch nh woh ush ^rei krei ori ersi ^ak verk wal ^el stel fl rschl hil äll
        ol sl tl ül omm sm kan ^lan bran san ^en ^dien chn ^win erinn ^mon fün mün ebo rfo
        sio ^ko po bro gro vo two ^ap pap aup ^kar liefer ver ewer fr rfahr führ dor ^nor wor
        etr ftr itr rlas bes ^pres ^wes iens emeins kos ^ers ^übers vers vors ^press rbeits
        chlus zus häus äs ^dat bet tret trit ^sit ^ant gest inst tst chut pau brau ^hu atu w
        abz chließ brü
    """,
    3.0: """
        erga fina db fb hb nb prob arb oc ^bed sond änd werd gegebe sbe nmelde sonde ^fe
        ^gege ^rege erhe ^hie glie pfle echne ^spe ^re ^bre ^bere ^vere fre ^gre kre pre tre
        ^se ^te unte muste lve zuwe ^ze erze haf telef inf äf üf geg fleg zeig ^folg bürg gsg
        itg füg bah jah errich ersich absch ndsch zieh uh äh höh bi nei ^verei strei rzei gi
        li pi ti vi ezi nzi rzi ndk fal rhal shal ^gel ^mel nmel itgl sstell nl nterl verl
        vorl kul äl nehm stim numm dan fan han ^kin ^sin ^kon un dnun hnun än kün ^bo efo oo
        eso rso zo ep np upp erp sp ^q ^par spar br edr ndr ^ber gr ^fahr chr kr for por pr
        ^kas ^ges dungs minis fris ^wass ngss ^auss blat plat ^stat chnit kont ^vert inist
        plät hüt ^hau ^lau deu feu rku echnu szu ^einz usz lätz traß chä
    """,
    3.5: """
        ba sga cha eha usha eka sla ^na ara vera ora ^tra gsa tsa usa ewa geb reib mb verb sb
        ^jed ^meld nmeld meind hörd übe ^bunde forde ^ge ufge lunge ^he ^bie ebie ^lie chlie
        betrie ^kle ^me geme anme erinne ^dre schre ^gese iniste steue nve sve we ^einze ^abf
        gef hrif sf ^eig ^vorg läg wah erech prech berich ersch ussch eh rh aush büh glei
        klei mei ^tei stei ^zei hni tri si ^al ^wal ^hil ^kl ^stell htl zul hül timm verm ban
        nan stan wan rdn ^schn erfo ho tio ^lo ^ro ^gro bewer efr erfahr ^or getr uftr eitr
        ntr rtr ^dur lär ^bür erlas ^vors ^mus eset ^leit erwalt ^st ^gest ldu ndu teu zeu
        ^fu iu rdnu pu ratu wu äu nv erv mw erw zuw bez sätz
    """,
    4.0: """
        bea fa nha rha ^ka rka bla fla hla ^kla nla ^ma ^fina spa bera gra kra pra ntra rtra
        rsa ua ^za inb hoc roc woc länd förd ^be gsbe runge tunge tglie ^vie rechne ^muste
        nschaf ^bef hilf ^inf einf ^erf verf ^beg ^geg aufg ^eing ^bürg usg mitg zah gerich
        besch büch ^ih enh ^woh ruh fäh füh rbi ndi arbei kei ^lei erzei ^fi rgi hi ^ki ali
        nli mi ini nti j ^verk ^fal erhal anmel ^stel mitgl fäll enl fol sol vol usl ntl ^kom
        ^n ^dan gan ^kan ichn ^un bän hän ^fo spo erso gep rupp gsp nsp tsp abr ebr rbr ^ver
        sver egr ^dor nfor ^tr ^kos ungss läs ^t schnit ^unt schut ^au hu ^nu rechnu tu dw
        ausz plätz hä eschä ü
    """,
    4.5: """
        aa sba ^ga nscha erla bra fra stra zusa sta rwa egeb ngeb chb ^arb esb tsb üb anmeld
        tänd ehörd aufge gebie schlie ^anme ^pre spre ^tre etre stre ^steue mwe twe usf häf
        rüf pfleg räg fah ^jah ^wah ^rech sprech ^sch aussch ^eh weh zeh wäh ebüh ebi ^ei ^gi
        egi bli dli fli hli ili kli rli spi ri ^tri betri esi isi nsi ^ti hti rti ^sti wi
        estel pfl anl chtl fäl häl ^verm ^han ^stan ^wan echn rdnun chnun ^run grun hrun itun
        ltun stun gän län tän ktio ^po esp ^r spor ^spr antr entr klär diens ^vers ^zus ^bet
        minist eldu endu riu ^ku ^wu bäu häu bew gew chw nw ^erw sw tw ^zw ^z straß ö
    """,
    5.0: """
        nba rba tfa ^scha erka pla ^ra ^gra ertra ^ta hreib einb ^verb gsb c ^d emeind ^förd
        ^e itglie ^geme ^fre ^kre ^unte hwe nwe erwe swe ^gef chrif ^verf ^g ^mitg ^h ^zah
        feh keh leh meh teh ändi hei ^kei ^klei ^mei rchi ^schi gli chni eini ati ^vi ^l
        ^anmel ^verl ausl ^m stimm rban ^gan rgan inan ordn fun hun kun mun sun zun ^o atio
        ^spo perso erbr ertr ^bes geset bu steu gu lu mu ordnu su ^tu läu räu ^verw ^bez ä dü
        efü frü urü wü
    """,
    5.5: """
        taa ^bea efa nfa rfa erha ^la chla anla verla ^stra ersa rsta ^wa achb behörd ^aufge
        betre ^stre ewe zwe ^f ausf chäf ^aufg rfah ^besch beh geh gebüh ^i gebi ^arbei emei
        regi ^li ndli pfli eili ^kli erli tli emi rmi mini ^spi ari dri ^k gestel ^pfl ^anl
        ^fol ^sol ^vol entl eichn bun dun gun lun echnun erun ^län ^ho ^p ^sp gesp ^br schr
        zentr ^s ^u meldu itu anw enw inw ^hä mö gü lü ^rü grü prü
    """,
    6.0: """
        ^bra ^fra esta nsta erwa ngsb ^ic nic lc öc ständ ^übe ^ve prüf ausg ^fah ^feh rkeh
        ^meh erh tändi rhei archi tgli chli ^ri fri pri rri chti ewi bestel ^ausl finan rechn
        ^fun rkun ordnun ^grun eitun altun stän ^vo ^pr ^diens ebu agu ^lu flu rmu ru ltu stu
        ^bew ^gew schw ntw kä pä zä ^ö fö kö lö rö ^fü gefü hü kü mü ^frü zurü tü
    """,
    6.5: """
        staa ^ba erba gefa ^pla ^b chreib ^betre chwe schrif schäf träg erfah ^beh ^leh steh
        ^hei chei ^regi ^hi htli ntli bri ^dri hri erban zeichn agun chun mmun ssun tzun
        vertr rbu ^gu igu hlu llu mmu ^su esu ssu ^v ^ä gä mä nä ^ü bü ^lü ^prü
    """,
    7.0: """
        erfa schla ^sta ungsb ^üb ^c sic rc äc ^we bewe ^zwe ^prüf ^geh erkeh ständi itgli
        schli ermi ^fri erri ichti gewi ^j ^finan ^bun ldun ndun igun llun derun ierun waltun
        ^schr ^bu chu ^mu eitu ^w bä fä sä wä hö ^lö ^grü ^zurü
    """,
    7.5: """
        ^a verba verwa ric üc schwe eschäf ^ausg ^erh gemei chtli entli ^bri eri verban assun
        ^vertr erbu bru dru hru tru assu altu ^stu ^schw ^nä tä ^fö ^kö ebü chü ^kü ^mü stü
    """,
    8.0: """
        verfa eic ^sic rsic uc verkeh schei mitgli eldun endun ommun chlu ellu ommu ^ru gru
        ^bä ^fä lä rä ^wä ewä ^bü
    """,
    8.5: """
        ^verwa ac ec lic ^ric rric arc urc büc beri chri ellun fassun eru fassu waltu ^hö ehö
        gebü ^stü
    """,
    9.0: """
        eric ersic tüc ^gemei geri teri meldun flä rlä ^rä schü
    """,
    9.5: """
        ^ac mac wac bec wec leic reic zeic blic glic rlic sc auc suc rüc kommun schlu tellu
        kommu beru ^gru rwaltu ^lä klä plä erä prä stä behö
    """,
    10.0: """
        bac rac sac dlic flic beric geric durc buc ruc steri tellun schu deru ieru erlä trä
    """,
    10.5: """
        fac tlic bsc dsc rauc ^rüc urüc stüc schri gerä ^stä
    """,
    11.0: """
        nac ^sac gleic ndlic pflic ^durc ssc usc ^buc isteri rschu sschu stellu ^kommu
    """,
    11.5: """
        rec ntlic absc nsc tsc brauc druc zurüc ^schri
    """,
    12.0: """
        ^fac esc isc rsc ussc ausc
    """,
    12.5: """
        erec prec entlic ensc ^zurüc ^schu
    """,
    13.0: """
        ^nac ^sc tisc orsc aussc
    """,
    13.5: """
        ^rec sprec
    """,
    14.0: """
        besc gesc ersc
    """,
    15.5: """
        ^besc ^gesc
    """,
}

# What words have behind their last vowel
LAST_CONSONANTS = """
    b bb bg bl bs bst bt bts bw c ch chk chl chs chst chstr cht chts ck ckl cks ckt cs ct cx d
    ds dt dın f ff ffs ffst fft fl fs ft fts g gd ggt ght gk gn gns gs gsstr gst gt h hd hk hl
    hlr hls hlt hm hms hmt hn hns hnt hnts hr hrl hrn hrs hrt ht jk k ks kt kts l lb lbst lch ld
    lds lf lft lg lgt lk ll llnr lls llstr llt lm lms lmt ln lnstr lp ls lsch lstr lt lts lz lzt
    m md mm mms mmt mp mpft ms mt mts mtsbl mtz n nch nd ndg ndl nds ndstv ndt nf nft ng ngs
    ngst ngstr ngt nh nk nkl nks nkt nm nn nns nnst nnstr nnt ns nsch nschl nscht nsstr nst nstr
    nt nts ntz nz nzt p pf pft ph pl pp pps ppt ps pt pts q r rb rbs rbst rbt rch rchs rcht rd
    rds rdt rf rff rfs rfstr rft rg rgl rgs rgstr rgt rk rks rkstr rkt rktstr rl rm rms rmt rn
    rnd rns rnst rnstr rnt rp rr rrn rrscht rrt rs rsch rscht rst rstr rt rth rts rtsch rtz rz
    rzt s sch schl schs scht sh sk sl ss sst sstr st str sts ststr t th tr ts tsch tscht tt ttl
    tts tz tzt v vb vs w wb wns ws x xpl xt z zt ß ßt ć ıldız
"""
