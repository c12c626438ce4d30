/**
 * Words that say nothing of what a statement is about, so that they may stand between a predicate and its object.
 * Any other word that is no name of the base makes the object unknown, and the statement is left alone.
 */
export const GENERIC: ReadonlySet<string> = new Set(
  [
    'a an the this that these those its their his her our your my such each both either all any some no not same other another own',
    'of in on at for to from by with within without during after before under over into onto among amongst across between about as until through throughout towards upon per via than versus against',
    'and or but nor also too even only just very quite rather so then there here when while where who which whom whose what it they them he she we one ones',
    'is are was were be been being has have had do does did can could may might must should will would seem seems seemed appear appears appeared become became stay stays stayed remain remains remained',
    'patient patients people person persons adult adults child children woman women man men participant participants subject subjects individual individuals sufferer sufferers case cases group groups arm arms population populations volunteers',
    'treatment treatments treating treated therapy therapies management managing manage treat use using used given giving receiving received taking taken administered administration control controlling adjunct adjuvant relief relieving easing reducing lowering lessening improving alleviating combating combatting addressing handling care setting settings context practice clinic clinical form forms type types kind kinds option agent agents drug drugs medication therapeutic',
    'chronic acute severe moderate mild refractory intractable established persistent persisting stubborn longstanding long standing ongoing existing related associated due caused secondary overall total average mean median daily usual standard conventional resistant difficult hard poorly well advanced symptom symptoms syndrome syndromes disorder disorders disease diseases condition conditions problem many most several various all different complaint score scores level levels intensity severity rating ratings measure measures degree amount number frequency rate rates incidence risk',
    'further farther much far operation operations surgery procedure injection injections body area region limb back again well alone themselves itself himself herself myself everyone anyone nobody long term run once yet still now ever world life doctor doctors clinicians authors reviewers researchers',
    'trial trials study studies evidence data result results finding findings review literature rct rcts week weeks day days month months hour hours year years minute minutes time times term short first second third last later end start point follow up',
    'significant significantly statistically clinically meaningful meaningfully marked markedly substantial substantially considerable considerably great greatly good real clear slight slightly modest modestly temporary temporarily rapid rapidly quick quickly dose doses low high infusion infusions intravenous oral daily single repeated continuous',
    'mg mcg g kg ml mug dose dosage per hour amid beyond well throughout most least such very',
    'figure figures fig table tables box panel appendix supplement section',
    'half one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred dozen',
    'others rest transition progression conversion limb leg arm foot hand hands feet recipients takers controls respondents inhabitants widespread citizens humans population populations world globe',
    'soon sooner adjuvant adjuvants adjuncts remedy remedies medicine medicines candidate candidates thanks outright afterwards afterward thereafter noted above below together earlier mentioned feel feels felt feeling physicians prescribers practitioners anaesthetists anesthetists anaesthesiologists anesthesiologists oncologists psychiatrists surgeons neurologists rheumatologists specialists nurses teams panel panels committees experts solid sound ample firm robust thin plain weak part parts portion share bulk fraction lot deal whatsoever whatever soever meta analysis analyses metaanalysis metaanalyses systematic pooled crossover pilot open label',
    'who had have having been with suffering suffer living live affected whose life everyday ordinary new old young elderly older hospital ward home placebo sham saline',
  ]
    .join(' ')
    .split(' '),
);
