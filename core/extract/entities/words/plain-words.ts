/** More ordinary words: people by what they do, abstract nouns, verbs and adjectives. Things that companies are named for are left out. */
import { words } from './words.ts';

/** Base forms, lower case. */
export const plainWords = words(`
abolition absent abstain abstention accelerator accountability accountable accusation acquittal acquisition addictive adjourn admit
adoption affection algorithmic allegedly altogether amended amendment annotation annualized appendix appellant applicant appointee
apprentice arbitration argue arithmetic arrangement asset assert assurance attributable auction audit bailiff ballot ban bankrupt barn
barrister bartender bedroom beneficiary bereaved bestseller bidder bilateral billionaire bipartisan bloc bomber bonus borrower breakfast
breakthrough bribery brief briefing broadband brokerage builder bully bureaucrat bystander byelection bylaw cabinet cameraman campaigner
canteen capability carer caregiver caretaker cashier casualty catastrophe caveat ceasefire ceiling celebrity censorship certainty
certification chairperson chancellor chaplain chapter charitable chatbot chauffeur cheap chemist choreographer circular citation citizenship
claimant clarify clarification classmate clergy clerk clinician clueless coalition coauthor codified cohort collaborator colleague
collision colonel combatant comedian commander commentator commissioner commuter comparable comparison compensation competitor complainant
compliance composer comprehensive compromise compute concession conditional confine conflict congestion congressional connectivity consent
conscript consensus conservation constituency constituent constraint construct consultant consultation consumer contestant continent
contractor contradiction contributor controversy conviction corrective correction corruption councillor counsellor counterpart courthouse
courtroom coverage coverup craftsman creditor criminal criterion crossing crypto curfew curriculum custody cyberattack cybercrime dealer
debtor decisive declaration defence defendant defender deficit delegate delegation deliberation demonstrator denial dental dependency deploy
depositor deputy descendant designer detainee detective detection determination detriment diplomat disagree disagreement disclosure
discount discrimination dismiss dismissal disorder dispatch dissent dissenter dissident distinct distinction disturbance diversion divorce
doctrine donation donor downturn dowry drafting driver drought dweller earthquake economist educational educator elder elderly elected
elector electorate electrician eligible embargo embezzlement emergence emeritus emission emitter employee employer enactment encryption
endorsement endowment enforcement engagement engineer entrepreneur envoy epidemic equity eruption escort espionage essay estimate evacuation
evacuee evaluation evaluator evangelical eviction examiner excerpt exempt exemption exile expansion expatriate expenditure expiry explosion
exporter exposure extension extortion extradition extremist eyewitness facilitator faction faculty failure fatality feasibility fellow
fellowship feminist financier finding fireman firefighter firewall fishery fisherman fishermen fivefold flood foreseen forecaster forecast
foreman foreword fortnight founder fourfold fraudulent freelance freight freshman fugitive fundraiser fundraising funeral gambling gamer
gangster gardener generator geopolitical gigawatt governing graduate grandfather grandmother grandparent graph grassroots greenhouse
grievance guardian guest guidance guideline guilty gunman gunmen hacker halfway handful handout harassment hearing heatwave hectare
heir helper helpline hereby historian holder homeless homeowner hometown homework hostage hotelier household housewife humanitarian hurricane
hygienist identical illicit immigrant imminent immunity impeachment implementation importer imprisonment inaction inauguration incident
inclusive incoming incumbent indictment indigenous individual inference infringe infringement inhabitant inheritance injunction innocent
inquest insider insight insist insolvency inspection inspector installation instructor insurgent insurer integration integrity intent
intention interim intern internet interpreter interval intervention intruder intrusion invasion inventor investigator investor invitation
invoice involvement irrespective issuer itinerary janitor jailer jobless joint joiner journey judgment judgement juror jurisdiction
jury juvenile kidnapping kilowatt labourer landfill landlord landslide laureate lawless lawmaker layoff leakage learner leasehold lecturer
legislator legislature lender lessee liability liberty librarian licence licensee lifetime linguist liquidator litigant litigation
litigator loan lobby lobbyist locksmith lodge logistics loser lottery lover loyalist lunch lyrics magistrate maker mandate manipulation
manslaughter manual manuscript mapping marriage martyr massacre mediation mediator megawatt membership memorandum memorial mercenary
messenger metadata metric midday midfielder midnight midterm midwife migrant milestone militant militia millennium millionaire miner minority
miscarriage misconduct misinformation missile missionary modification moderator monarch monopoly moratorium mortgage motorist mourner
multilateral multinational murderer musician mutual narrator nationwide negligence negotiation negotiator neighbour nephew niece nomination
nominee nonprofit notification novelist nowhere nuisance nurse oath objection obligation observer occupant occupation offence offender
officeholder officer official omission onlooker operator opponent optimism organiser organizer orphan outbreak outgoing outlet outright outsider
outsourcing overhaul overnight overrule oversight ownership pact painter pandemic panelist panellist paperwork paramedic paratrooper parcel
pardon parishioner parliamentary parliamentarian parody parole participant passerby passenger pastor patience patron pay payable payment
peacekeeper peasant pedestrian penalty pension pensioner perjury permanent permission perpetrator petition petitioner philanthropist
photographer physician pickup pilot pioneer plaintiff planner playwright plea pledge plenary plumber poet poetry policeman policemen
policewoman policymaker poll polling pollster pollution pope postponement practitioner prayer preacher preliminary premier preparation
prescription presidency presidential pressure prevention pricing priest principal prisoner probation procedure proceeding procurement
productivity professional promoter proponent prosecution prosecutor protester protestor prototype provider province proviso provocation
psychologist publisher punishment pupil purchaser quarantine quarrel quarterly quorum quota quotation rally ranger rapporteur ratification
rationale readable reader realtor reassuring rebel rebuttal receipt receiver recession recipient recognition reconciliation reconstruction
recount recourse recruit recruitment rector referendum referral reformer refugee refund refusal regime registrar registration regulator
rehabilitation relative relief relocation reluctant remark remedy reminder removal renewal renovation renter repeal repayment repetition
reply reprieve reproduction rescuer researcher reservist resident resignation resilience resolution respiration respondent responsible
restoration restraint restructuring resurgence retailer retiree retirement retreat returnee reunion revenue reversal reviewer revision revival
revocation revolt rightholder rightsholder rioter robber roundabout rower ruler rumor rumour runner saboteur sailor salary salesman salesperson
sanction sandbox satisfaction saver scandal scarce scarcely scholarship schoolboy schoolchild schoolchildren schoolgirl scooter scrutiny sculptor seafarer
garden gardener searchable seasonal seizure seldom seller semester senatorial sensor sentencing separatist sequel sergeant servant settler shareholder
shipment shipping shopkeeper shopper shortage shortlist shutdown sibling signatory similarity simplification simulated skepticism skipper
skirmish slavery slowdown smuggler smuggling socialist sociologist soldier solicitation solicitor spectator speculation spending spokesman
spokesperson spokeswoman sponsor squatter stabbing stakeholder stalemate standards standoff statutory steelworks stockbroker stowaway
strategist streamer strictest striker stricter subcommittee subcontractor submission subpoena subscriber subscription subsidy subsidiary
successor suitor summons superintendent supervision supervisor supplier supporter supremacist surcharge surgeon surplus surrogate surveillance
survivor suspect suspension sustainable syndicate takeaway takeover tally tariff taxation taxpayer teammate technician technologist teenager
tenant tenfold tenure terrorism terrorist testament tester testimony textile theorist therapist threefold threshold timetable tobacco toddler
toll torture tourism tourist tradesman trader trafficker trafficking trainee trainer transcript transfer transition translation translator
transmission transparency traveler traveller treason treasurer treaty tribute trustee tuition turmoil turnout tutor twofold tycoon
umpire uncertain uncertainty undertake underwriter unemployment unexplained unheard unilateral unionist unlawful unpaid unrest unsure upgrade
upheaval uplift uprising utilization vacancy vaccination vaccine vague valuation vandal vendor verdict verify verification veteran veto
viewer vigilante villager violation violator violence virologist viewpoint visibility visitor volunteer voluntary voter voucher voyage
wages waiter waitress walkout warehouse warfare warning warrior watchdog watchmaker weakness wealth webinar weekday welder
wellbeing whenever whichever whistleblower whoever wholesale widow widower winemaker wiretap withdrawal withdrawn workman workshop
worshipper wrestler wrongdoing yardstick youngster zoning stipulation outlay respondent petitioner schedule annex annexe
href html http https url website webpage app apps inbox newsletter podcast livestream playlist hashtag username login signup
breaking exclusive explainer opinion editorial analysis comment comments related trending subscribe advertisement advertising corrections
advertorial obituary obituaries classifieds crossword horoscope horoscopes puzzles weather traffic sports lifestyle
`);
