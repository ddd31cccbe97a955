/** Words of news about policy, money and law that stand for one notion: what one outlet calls fake, another calls sham. */
import { stem } from './stem.ts';

/** A line is a notion, named by its first word. General language only; extend it where outlets vary their words. */
const lines = `
fake fraudulent sham bogus phony pretend counterfeit inauthentic fictitious
interaction exchange conversation query prompt
account profile signup
company firm startup business vendor supplier corporation maker developer outfit enterprise
country nation ally allies allied
chip gpu processor accelerator semiconductor graphics
cap limit ceiling quota maximum allowance restrict
licence license permit authorization
buy purchase import acquire procure procurement
employee worker staff staffer personnel workforce headcount
fine penalty penalize fined
settlement settle
fund funding funded finance grant
project programme program initiative scheme
application apply proposal submission applicant bid
deadline until closing close closes
launch unveil announce introduce inaugurate reveal
publish release issue print
ban bar suspend suspension prohibit freeze moratorium blacklist timeout exclusion outlaw
fall drop decline slide slip tumble sink shed plunge slid fell dip
rise gain increase climb jump grow surge soar rose grew growth
share stock
email mail message text sms
recipient addressee citizen
victim people person individual human resident canadians americans
death die killed dead fatality toll
injured hurt injury
investigation inquiry probe inquest
open begin start commence
end ends expire lapse terminate conclude
economy economic economics
letter
law act statute legislation
bill
rule regulation
vote ballot
approve pass adopt clear ratify endorse consent greenlight
reject veto defeat
sign enact signature
lawsuit suit sue litigation
court judge tribunal
ruling verdict judgment
agreement deal accord pact
meeting summit talks
hearing session
value worth valuation total price
contract
revenue sales turnover proceeds takings
profit earnings income
invest investment
damage loss lose lost loses cost
refuse turn
department ministry agency
book work title novel
author writer novelist
download pirate copy
user customer subscriber client consumer
school university college
child minor teen teenager kid youth
police officer cop
document file filing record
response answer reply
complaint grievance
data datacenter
electricity power energy
plant facility site campus
budget spending outlay expenditure
partner partnership
comment consultation
month monthly
annual yearly
daily
target aim goal
delay postpone defer
effect effective force
office inauguration inaugurated oath
head lead chair leader chairman chairwoman chairperson led
governor gov
senator sen
representative rep congressman congresswoman lawmaker
secretary sec
chief ceo
member seat
train training
model
copyright infringement
arrest detain custody
jail prison sentence
crash collision accident
recall withdraw
layoff redundancy dismiss dismissal sack fire axe
outage disruption
breach hack intrusion leak
attack assault
campaign operation effort
compute computing cloud
credit voucher
threshold trigger
fee charge tariff
tax levy
obligation duty requirement
loan credit
study research paper
survey poll questionnaire
respondent participant
student pupil
teacher educator
hospital clinic
patient
test trial pilot
shipment consignment cargo delivery
examine inspect check vet scrutinize
stop halt withhold withheld block
notify inform notice alert disclose
discover detect spot noticed noticing observe
reduce lower trim slash
ask request seek demand urge want
promise pledge commit vow
accuse allege charge
deny dispute contest
resign quit depart
appoint nominate
seize confiscate
regulator watchdog authority
legislature parliament congress assembly
risk danger threat hazard
safety safeguard
incident accident
lab laboratory
tribunal arbitration
stake holding
megawatt gigawatt
job position post vacancy
hire recruit
build construct construction
land acre
house home
damage harm
spread distribute
delete erase destroy
library archive
song lyric
publisher imprint
image photo picture
leak expose exposure
password credential
vulnerability flaw weakness
patch fix
subscription membership
chatbot assistant bot
dataset corpus
founder cofounder
`;

/** By word as listed, and by stem for the other forms; of two lines that share a stem the first has it. */
const byWord = new Map<string, string>();
const byStem = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const words = line.split(' ');
  for (const word of words) {
    const concept = `=${words[0]}`;
    if (!byWord.has(word)) byWord.set(word, concept);
    if (!byStem.has(stem(word))) byStem.set(stem(word), concept);
  }
}

/** Stemming costs, and a text has few different words. */
const known = new Map<string, string>();
const mostKnown = 50_000;

/** The notion of a lower-case word, marked by `=`; its stem where it belongs to none. */
export function conceptOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const root = stem(word);
  const concept =
    byWord.get(word) ?? byWord.get(word.replace(/s$/u, '')) ?? byStem.get(root) ?? root;
  known.set(word, concept);
  return concept;
}
