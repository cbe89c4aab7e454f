"""What words have behind their last vowel. Counted by `tests/language/fit_cutoff.py`,
which writes this file."""

LAST_CONSONANTS = """
    b bb bc bg bl bs bst bt bts bw c ch chk chl chs chst chstr cht chts ck ckl cks ckt cs ct cx
    d ds dt dın f ff ffs ffst fft fl fs ft fts g gd ggt ght gk gl gn gns gs gsstr gst gt h hd hk
    hl hlr hls hlt hm hms hmt hn hns hnt hnts hr hrl hrn hrs hrt ht jk k ks kt kts l lb lbst lch
    ld lds ldt lf lft lg lgt lk ll llnr lls llstr llt lm lms lmt ln lnstr lp ls lsch lstr lt lts
    lw lz lzt m md mm mms mmt mp mpft ms mt mts mtsbl mtz n nch nd ndg ndl nds ndstv ndt nf nft
    ng ngs ngst ngstr ngt nh nk nkl nks nkt nm nn nns nnst nnstr nnt ns nsch nschl nscht nsstr
    nst nstr nt nts ntz nz nzt p pf pft ph pl pp pps ppt ps pt pts q r rb rbs rbst rbt rch rchs
    rcht rd rds rdt rf rff rfs rfstr rft rg rgl rgs rgstr rgt rk rks rkstr rkt rktstr rl rm rms
    rmt rn rnd rns rnst rnstr rnt rp rr rrn rrscht rrt rs rsch rscht rst rstr rt rth rts rtsch
    rtz rz rzt s sch schl schs scht sh sk sl ss sst sstr st str sts ststr t th tr ts tsch tscht
    tt ttl tts tz tzt v vb vs w wb wns ws x xpl xt z zt ß ßt ć ıldız
"""
