/** Given names from Africa, Asia and the languages of Europe, in lower case, beside the more common ones of first-names.ts. */
export const worldNames = `
aasta abebe abena abhijit abhishek abiodun achim adalberto adebayo ademola adina adwoa afonso afua agathe agnieszka
agostino ahmet ailsa ailton aino aitor akihiro akinyi akosua aksel akua alasdair albrecht aled ales alessia
alexandros alexandru alix alun amadou amaia amandine ambroise amedeo aminata amitabh amélie anastasios anatole anaïs
ander andras ane angharad anirban anjana anke annalisa annamaria annarita anneke anneli anneliese annika ansgar
antonella antti anuradha anyango aoife apostolos araceli arantxa arianna aris arja arjen armin arne arto arundhati
arvid asbjørn asier athanasios aud augusto aung aurelio aurélie aurélien awa ayaka aylin ayodele ayse aysegul ayşe
azhar aïcha babajide babatunde balazs baltasar balázs bambang bamidele baptiste baris bartolomé bartosz bastien
beata begona begoña benita benoît beppe berit bernhard bethan bettina beñat bharat bhavesh bijay biljana binh
birgitta birte bjarne björn bjørn blagovest blandine bodo bogdan bogumila bohdan bohumil bojan borys boyko bozena
bram branko britt bronwen bruna budi burak burkhard bärbel bénédicte bérengère caetano caio calum camila camillo
caoimhe capucine carin carlotta carmela carys casimiro catalin catrin catriona cees celso ceren cesare chandrika
chara cheikh chiamaka chidi chidinma chike chinwe christelle christos chukwuma ciaran ciarán cillian cinzia cláudia
clémence clément coen concetta corentin cormac corrado cosimo cosmin costanza cristiano csaba czeslaw cécile célia
céline daan dafydd dagmar daichi dalitso damiano danijela danylo dara dariusz debashish debora deirdre dejan
desislava despina detlef dewi diarmuid diarra didier diederik dietrich dilys dimitar dimitra dimitris diogo dmytro
doina domenico donal donatella donato dorota dorothea dragan dries dumisani dusan dwi débora dónal ebele eberhard
ebrima ebru eckhard edeltraud edoardo edson eduarda edurne eelco eero eeva efua egil egon eija eiji eike eilidh
eimear einar eirik eirlys eko ekow eleonora eleri elfriede eliane elif elin elisabetta eliska elke elzbieta emanuela
emanuele emine emlyn emre emrys encarna encarnación endang eneko enrica enrico enzo eoghan eoin erdem erwin espen
eszter ettore euan eugenio eugène eulalia evangelia evangelos fabiana fabienne fabrizio faizal falk fanny farhan
farooq fatma fatoumata femi femke ferenc fergal fermín fernand ffion filippo fionnuala fiorella flavio florent
florin flávio folake folker fotini francisca frans franziska fraser frauke freek freja frida friederike friedhelm
frode frédérique funmilayo furkan fátima félix gabi gaetano galina gamze garazi gaspard gathoni gauthier gaëlle
geert geir geneviève gennaro geoffroy georg georgi geraint gerd gerda gergana gergely gerlinde germaine gernot
gerrit gertrud gheorghe ghislaine giancarlo gianfranco giannis gianpaolo gijs gilberto ginette giorgos girish gisela
giuliana giuliano giulio giuseppina gizem glenys gopal goran gorka gottfried govind graciela grainne graziella
grazyna grażyna grete gro grzegorz gráinne grégoire grégory gudrun guglielmo gunilla gunn gunnar gunnlaugur guðrún
gwenaëlle gwyn gwyneth gyorgy györgy gábor gérard göran gösta günter günther haakon haizea hakan hakim halil halina
halvor halyna hanh hanneke hannelore hartmut haruto hatice hedda hedwig heide heidemarie heiko heiner heitor helder
hellmut hemant hendra hendrik henning henrike henrique henryk hervé hideki hideo hilde hildegard hiroto hitomi
hjalmar honoré hortense hristo huguette huong huseyin huw hywel håkan håkon hélène iain ibrahima ichiro idris ieuan
ifan ifeanyi ifeoma ignazio ihor iker ilaria ildiko ileana iliana ilker ilkka ilona imanol imre indah ineke
ingebjørg ingeborg inger ingmar ingo ingolf ingunn inkeri innes inès inés ioannis iolo ionut irmgard iryna isabela
isla isobel isolde istvan istván itziar iulia iuliana ivano ivar ivaylo ivone iwona iñaki iñigo jaakko jaap jabulani
jacek jacira jadwiga jagdish jair jandira janos janusz jari jarmila jarmo jaroslava jaroslaw jayant jelena jelle
jeroen jerzy jindrich jiri jitka jiří joachim joaquín jocelyne joep joke jokin joko jomo joost joris jorma jorunn
jos joseba josefa josette josiane josune josué joséphine jouni jovan jozsef joëlle judit juha juhani jukka julián
jussara justyna jutta jyoti jános jérémie jérôme jón józsef jörg jörgen júlia jürgen kaarina kacper kagiso kaisa
kalevi kalina kalpana kamau kaori kaoru karel kari karlheinz karmele karsten katalin katarina katarzyna katerina
kateryna katharina katja katri katrín katsuya kavya kazimierz kazuki kees keisuke kelechi kemal kenichi kenta kerem
kerstin keshav ketil khairul khanh khin kipchoge kiprop kiril kirsi kjell klaas klara knut koen kohei koichi kojo
koldo konstantinos kornelia kostas krasimir krisztina krystyna krzysztof kumiko kveta kwabena kwadwo kwaku kwesi
kyriakos lachlan ladislav laetitia laila lajos lalit leena lefteris leire lenka lennart leopold lerato lesia leszek
letizia letícia libor libuse lieke lieselotte lieve liisa liliane lindiwe lingaraj linnea liudmyla liviu ljubica
llinos loredana lorena lothar lotta lotte lourdes lowri loïc lubos luciano lucrezia lucía ludek ludger luiza lukasz
lungile lutz lyubomir lászló léa léo léon lígia maaike maarten machteld maeve magali mahathir mair mairead mairi
maitane maite malgorzata malin malini mamadou mame mandla manolis marcelle marcello marcin margarete margherita
margit mariangela mariano marieke marija marijke mariko marilia marisol mariusz marja marjatta marketa markku
marlies marloes marte martijn martine martín maryse marília masaru massimiliano mateus mateusz matheus mats matthijs
matti matías maud maurizio maurício małgorzata mechthild megumi mehmet mehul meike meirion meltem menna merja merve
mette mhairi michalis michał micheal micheál michiko michèle midori mieczyslaw mieke mihaela mikel miklos milica
miloslav minoru mircea mireille mirella miren mirjam mirjana miroslava miroslaw misaki mitsuko montserrat morgane
morten morven moussa mpho muireann murat murdo murilo myfanwy mykhailo mykola myriam máire máiréad márcia märta
mélanie mónica nadiia nadja nadège nalini naoki naresh naveen ndapewa nedelcho neema nele nemanja nenad nerys neusa
ngoc ngozi nia niall niamh nicolae nicoleta nicoletta nicolás nienke nikolay nilton nilufer nirmala njeri njoroge
nkechi nkosana nneka noboru nobuo noelia nomsa nomvula nor noriko noémie nuala nunzia nuria oana obinna octavian odette
odhiambo odile oguz oihane oisin oisín oksana ola olamide oleh oleksandr oleksii olena olha olli olof oluwaseun
olwen ondrej ondřej onur oreste orhan orietta orla orlaith ornella orsola orsolya ortrud osamu oskari ostap ottmar
otávio ousmane ousseynou outi ovidiu owain ozan ozge ozlem padma padraig palesa pallavi paloma panagiotis pankaj
panos paraskevi pasquale patrizia pavla pavlo pavlos paweł pekka pernilla perrine petar petri petro petros petya
phuong piera pierluigi pierrette pierrick piet pietro pirkko piroska plamen pooja pranav pratap praveen prayut
predrag premysl priscila przemyslaw pádraig päivi pär pål quoc radek radoslaw radovan radu raffaella ragnar ragnhild
raija raimo rainer rakesh raluca ramiro ramón ranald ranjit raphaël rauno razvan recep regine reidun reijo reiner
reinhold reinier rekha remco renan renato renaud renzo rené renée rhian rhiannon rhodri rhys riitta rik rini risto
roar robbert rocio rocío roisin roksolana ronny rosana rosaria roselyne rosemarie rosetta rositsa rosli rosmah
rossana rossella rosângela ruaridh rudi rudo rumen runar ruslan ruud ruzena ryota ryszard régis rémi rémy róisín
rónán rønnaug rüdiger saara sabina sachiko sakari salomé sampo samuele sandor sandrine sandro sanja sanna sanne
saoirse sarita sasa satish satu seamus sebastián segun seija selin seppo serdar serhii serkan seun seán shabnam
shahrul shaji shashi shilpa shinji shiori shobha shona shota shweta sibel sieglinde signe sigríður sigurd sigurður
silje silke silvana silvano sindre sinéad siobhán sioned sipho sirpa sissel siv sixten siyabonga siân sjoerd slamet
slavica slawomir slobodan sneha snezana solange solomiia solveig solène somchai somsak sorcha sorin souta spyros
stanimir stanislava stanislaw stanisław stavros stefka stein steinar stelios sten stepan stepanka stian stijn stoyan
struan sture stéphane stéphanie suda suleyman suman sumiko sune sushma svea svetla svitlana swapna swen sylvestre
szabolcs szymon sándor séamus sérgio séverine sílvia sônia tadashi tadhg tafadzwa tage taichi taina takahiro takeo
takumi tamas tamás tanguy tanvi tapani tapio taras tarja tatenda tatsuya tayfun teemu tegwen temitope tendai teodora
tereza tero tetiana tetsuya teun thabo thandeka thanh thanos thao thein themba theodoros thiago thibaut thijs
thorben thuy théo thérèse tiago tibor tiina tijana tijn tilman tinashe tineke titilayo tiziana tiziano todor toivo
tomi tommaso tomos tomás toon tor tora torben torbjörn tormod torsten toru torunn toshio tove trang traute trine
trond trung truus trygve tsuyoshi tsvetan tuan tudor tudur tugba tuija tullio tunde tuomas turid tuula tuyet tânia
uche ufuk ulla ulrika ulysse umesh umut unai unni urszula uta ute vaclav valentino valeri valerio valérie vandana
varun vasil vasile vasiliki vasilis vasyl vegard veit verónica vesa vesela vesna vicente vidar vidya viggo viktoriia
ville vinh vinicius vinícius virgilio vittoria vittorio viveka viviana viviane vladan vlasta vojtech volkan vuk
václav véronique víctor vítor wahyu wairimu waltraud wambui wanderley wanjiku wanjiru wichai wieslaw wilfried witold
wladyslaw wojciech wolfram wout xabier ximena yannis yaroslav yasuhiro yavuz yaw yetunde yevhen yiannis yigit yngve
yogesh yoichi yolande yordan yosuke yudi yuka yukiko yumi yumiko yusuke yuta zainal zanele zbigniew zdenek zdenka
zdravko zdzislaw zehra zeljko zilda zodwa zofia zoltán zoran zorica zsofia zsolt zubair zulkifli zuzanna åke åsa
éamon édith élise élodie éloïse émilie éric étienne ólafur óscar øystein øyvind úna þórunn
`;
