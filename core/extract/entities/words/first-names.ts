/** Given names by which an unknown run of capitals is told to be a person. */
import { words } from './words.ts';
import { worldNames } from './world-names.ts';

/** Lower case. Names that are ordinary words or places as well (May, Will, Chase, Paris, Austin) are left out. */
export const firstNames = words(`
aaron abby abdul abdullah abel abigail abraham ada adaeze adam adele adi aditi aditya adrian adriana adrienne agnes
ahmad ahmed aidan aiden aiko aisha aj ajay akash akbar akiko akira akshay al alain alan alana alastair albert alberto
alec alejandra alejandro aleksandr aleksandra alena alessandra alessandro alex alexa alexander alexandra alexandre
alexei alexia alexis alfonso alfred alfredo ali alice alicia alina alisa alison alistair allan allen allison alma alok
alondra alvaro alvin alyssa amanda amar amara amelia amina amir amirul amit amos amrit amy anand anastasia anders
andre andrea andreas andrei andrej andres andrew andrey andrzej andy anette angel angela angelica angelina angelo
angus anika anil anita anja anjali ankit ann anna annabel anne annette annie anouk ansel anthony antoine antoinette
anton antonia antonio anu anuj anupam anwar archie aria ariana ariel arjun arlene armando arnaud arnold aron arthur
arturo arun arvind asha asher ashish ashley ashok ashwini astrid asuka atsushi aubrey audrey auguste aurelie aurora
ava avi avril axel ayesha ayumi azadeh aziz azmi barack barbara barry bart bartholomew basil beatrice beatriz becca
becky belinda ben benedict benjamin benoit bernadette bernard bernd bernice bernie bert bertrand beth bethany betsy
betty beverly bhaskar bianca bill billy birgit bjorn blaise blake bob bobby bonnie boris brad bradford bradley brandon
brandy brenda brendan brent brett brian briana bridget brigitte britney brittany bronwyn bruce bruno bryan bryce bryn
byron caitlin caleb calvin cameron camilla camille candace cara carl carla carlo carlos carly carmen carol carole
caroline carolyn carrie carsten carter casey cassandra catalina caterina catherine cathy cecile cecilia cedric celeste
celia celine cesar chad chaim chandra chandran chantal charlene charles charlie charlotte chen cheng cheryl chester
chiara chika chinedu chloe cho choi chris christa christel christian christiane christina christine christoph
christophe christopher chua chuck ciara cindy claire clara clarence clarissa clark claude claudia claudine claudio
claus clayton clem clement cleo cliff clifford clinton clive clyde cody colette colin colleen connor conor conrad
constance constantin cora corey corinne cornelia cory courtney craig cristian cristina curt curtis cynthia cyril cyrus
daisuke dale dalia damian damien damon dan dana daniel daniela daniele danielle danny daphne dario darius darlene
darrell darren darya datuk dave david davide dean deanna debbie deborah debra declan deepa deepak deepika delphine
demetrius demis deng denis denise dennis derek dermot desmond devin devon dhruv diana diane dick diego dieter dietmar
dilip dimitri dinah dinesh dirk divya dmitri dmitry dolores dominic dominik dominique don donald donna donovan dora
doreen doris dorothy doug douglas dragos drew duncan dustin dwayne dwight dylan eamon ebony ed eddie edgar edith
edmund edna eduardo edward edwin eileen ekaterina elaine eleanor elena eleni eli eliana elias elijah elinor elisa
elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elon elsa elsie elton elvira emad emanuel emeka emil
emile emilia emilio emily emma emmanuel emmanuelle eric erica erich erik erika erin ernest ernesto ernst esteban
estelle esther ethan etienne eugene eugenia eunice eva evan evangeline eve evelyn ewa ewan fabian fabien fabio fabrice
fadillah fahmi faisal farah farhad farid farouk fatima fatou fay federica federico felicia felicity felipe felix feng
ferdinand fergus fernanda fernando fiona flavia flora florian francesca francesco francine francis francisco franck
francois frank frankie franz françois françoise fred freddie frederic frederick freya friedrich fritz frédéric fumiko
fumio gabe gabor gabriel gabriela gabriele gabriella gao gareth garrett garry gary gaurav gavin gemma genevieve geoff
geoffrey george georges georgina gerald geraldine gerard gerhard gerry gertrude giacomo gianluca gianni gil gilbert
gilles gillian gina ginny giorgia giorgio giovanna giovanni gisele giulia giuseppe gladys glenn gloria gobind goh
gonzalo gordon graham grant greg gregg gregor gregory greta griffin guido guillaume guillermo gunther guo gustav
gustavo gwen gwendolyn hafiz haley hamid hamish hana hanna hannah hannes hans harald haris harish harold harriet
harris harrison harry haruka haruki hasan hassan heather hector heidi heike heinrich heinz helen helena helene helga
helmut henk henna henri henrietta henrik henry herbert herman hermann hilary hilda hillary hiro hiroko hiroshi hisham
holger holly horst howard huang hubert huda hugh hugo humphrey hussein hwang ian ibrahim ida ignacio igor ikram ilana
ilse ilya imani imran ina indira ines inga inge ingrid ioana ira irena irene irina iris irma irving isaac isabel
isabella isabelle isaiah ishaan ismail ivan ivana ivo jack jackie jackson jacob jacqueline jacques jaime jake jakob
jakub james jamie jan jana jane janet jang janice janine jared jarrod jasmin jasmine jason jasper javier jay jaya
jayne jd jean jeanette jeanne jeannie jeff jeffrey jen jenna jennie jennifer jenny jens jensen jeong jeremiah jeremy
jerome jerry jess jesse jessica jessie jill jillian jim jimmy jing jiro jitendra jj joan joanna joanne joao joaquin
jocelyn jochen jodi jody joe joel joelle joerg johan johann johanna johannes john johnny jolene jon jonah jonas
jonathan joni jorge jose josef josefina joseph josephine josh joshua josie josé joyce juan juana juanita judith judy
jules julia julian juliana julie julien juliet juliette julio julius jun jung junichi jurgen jusman justin justine
kaitlyn kamal kamala kamil kang kara karan karen karim karin karl karla karolina kasia kate katherine kathleen kathryn
kathy katia katie katrin katrina katy kavita kay kayla kaylee kazuo keiko keir keith kelly kelsey ken kendall kenji
kenneth kenny kerry kevin khalid kieran kim kimberly kiran kirk kirsten kirsty klaus kofi koji konrad konstantin krish
krishna krista kristen kristian kristin kristina kristine kumar kunal kurt kwame kwon kyle kylie kyoko lakshmi lana
lance lara larissa larry lars laszlo laura laure laurel lauren laurence laurent lauri laurie lavinia lawrence lea leah
leandro lee leif leigh leila lena leo leon leona leonard leonardo leonid leonie leroy leslie lester leticia levi lewis
liam liana liang lidia lila lilian liliana lillian lily lim lin lina linda lindsay lindsey linus lionel lisa lise liu
liz liza lloyd lois lokman lola lonnie lora lorenzo loretta lori lorna lorraine lottie lou louis louisa louise luc
luca lucas lucia lucian luciana lucie lucien lucille lucinda lucy ludovic ludwig luigi luis luisa luiz luka lukas luke
luo lydia lyle lyn lynda lynn lynne mabel maciej mackenzie madeleine madison magda magdalena maggie magnus mahesh
mahmoud maja makoto malcolm malik mandy manfred manish manoj manon manuel manuela mara marc marcel marcela marcelo
marcia marco marcos marcus margaret margarita margot margrethe marguerite maria marian mariana marianne marie mariel
marietta marilyn marina mario marion marisa marissa marit marjorie mark marko markus marla marlene marlon marsha
marshall marta martha martin martina marty marvin mary maryam masahiro masako masato massimo mateo mathew mathias
mathieu mathilde matilda matt matteo matthew matthias matthieu maura maureen maurice mauricio mauro max maxim maxime
maximilian maxine maya mayumi meera meg megan mehdi mei mel melanie melinda melissa melody meredith merrick mervyn mia
micah michael michaela michal michel michela michele michelle miguel mihai mika mikael mike mikhail mikko mila milan
mildred milena milos milton mimi mina ming minh minna mira miranda miriam mirko misha mitch mitchell mohamed mohammad
mohammed mohan mohit moira moises mollie molly mona monica monika monique morag morgan morris mounir muhammad mukesh
muriel murray mustafa myra myron nadia nadine nadya nancy nandini naomi narendra natalia natalie natasha nate nathalie
nathan nathaniel navin neal ned neelam neha neil nelly nelson nerea ng nicholas nick nicky nico nicola nicolas nicole
nicolette niels nigel nik nikhil nikita niklas nikola nikolai nikos nils nina nisha nitin noah noam noel noelle noemi
nora norah norbert noreen norma norman nuno nurul octavia olaf olav ole oleg olga oliver olivia olivier olu omar ong
ophelia oren oscar oskar osman otto owen pablo paige pam pamela paola paolo pascal pascale pat patrice patricia
patrick patti patty paul paula paulette paulina pauline paulo pavel pawel pedro peggy penelope penny percy perry pete
peter petr petra phil philip philipp philippa philippe phillip phoebe phyllis pia piero pierre pieter pilar piotr
polly prabhakar pradeep prakash pramod prasad prashant pratik preeti priscilla priya priyanka quentin quincy quinn
rachel radha rafael rafał raffaele rahul raj raja rajeev rajesh rajiv ralf ralph ram rama raman ramesh ramon ramona
rana randall randi randy raphael raquel rashid raul ravi ray raymond raúl rebecca reena reggie reginald reid reinhard
rena renata renate rene renee reuben reynaldo rhonda ricardo riccardo richard rick ricky rina rishi rita ritu rizal
rob robbie robert roberta roberto robin rocco rochelle roderick rodney rodolfo rodrigo roger rohan rohit roland rolf
romain roman ron ronald ronan ronda ronnie rory rosa rosalie rosalind rosalyn rosanna rosemary roshni ross roxana
roxanne roy ruben rudolf rudolph rudy rufus rui rupert russ russell ruth ryan ryo sabine sabrina sachin sadie saeed
sakura sally salma salman salvatore sam samantha sami samir samuel sandeep sander sandra sandy sanjay sanjeev santosh
sara sarah sascha sasha satoshi satya saul saurabh scott sean sebastian selena selma seo serena serge sergei sergey
sergio seth seung shafi shakira shalini shane shankar shannon sharon shaun shauna shawn sheila shelby sheldon shelley
shigeru shin shinzo shira shirley shiv shoshana shreya shruti shubham shyam sian sidney siegfried sigrid silvia silvio
simon simona simone sina sinead siobhan siti sofia sofie solomon sonali sonia sonja sophia sophie spencer srinivas
sriram stacey stacy stan stanislav stanley stefan stefania stefanie stefano steffen stella stephan stephane stephanie
stephen sterling steve steven stewart stuart subhash sudhir sue sujata sumit sundar sunil sunita suresh surya susan
susana susanna susanne susie suzanne svein sven svetlana swati syafii sybil sylvain sylvia sylvie søren tabitha
tadeusz takashi takeshi tamar tamara tammy tang tania tanja tanya tara tariq taro tarun tasha tatiana tatyana taylor
ted tengku teo terence teresa terri terry tess tessa thaddeus thea thelma theo theodore theresa therese thibault
thierry thilo thom thomas thorsten tiffany tilda tim timnit timo timothy tina tito tj tobias toby todd tom tomas
tomasz tommy tomoko toni tony tracey tracy travis trent trevor tricia trisha tristan troy trudy tyler tyrone tyson udo
ugo ulf ulrich ulrike uma umberto ursula usha uwe vadim valentin valentina valentine valeria valerie vanessa vasily
veena vera verena vernon veronica veronika veronique vic vicki vickie vicky victor victoria vijay vikas vikram viktor
viktoria vinay vince vincent vincenzo vinod virginia virginie vishal vitaly vito vivek vivian vivienne vlad vladimir
volker volodymyr wade walter wanda wang warren wayne wei wendell wendy werner wes wesley whitney wilbur wilfred
wilhelm willa willard willem william willie wilma wim winifred winston wolfgang wouter wu xavier xi xie xin xu yael
yan yana yang yann yannick yash yasmin yasmine yasuo yoko yolanda yoon yoshi yoshua yuki yukio yulia yuri yusuf yves
yvette yvonne zach zachary zack zafrul zahra zainab zara zeynep zhang zhao zheng zhou zhu zico zoe zoltan zuzana
zygmunt
${worldNames}`);

/** Words that are given names as well: "Faith Cole" may open a sentence. */
export const wordGivenNames = words(`
faith grace hope joy mercy patience blessing prudence charity rose lily daisy violet ruby pearl amber dawn summer autumn melody harmony
destiny trinity precious comfort goodluck sunday innocent christian earnest frank mark bill will grant drew pat sky rich rob chase hunter
mason
`);

/** Places that are given names as well: "Virginia Cole", but "Virginia lawmakers". */
export const placeGivenNames = words(`
virginia georgia jordan austin madison sydney chelsea paris florence victoria savannah israel santiago jackson lincoln houston charlotte
aurora helena regina breda carolina kent chad brooklyn orlando dakota chandler dallas denver kingston hamilton
`);
