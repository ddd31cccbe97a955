/** Laws, bills, orders and treaties about AI, data, chips and copyright. */
export const laws = `
[law]
EU AI Act | AI Act | Artificial Intelligence Act | European AI Act | EU Artificial Intelligence Act | European Union AI Act
Digital Services Act | DSA
Digital Markets Act | DMA
Data Act
Data Governance Act
Digital Omnibus
AI Liability Directive
Cyber Resilience Act
Chips Act | European Chips Act
General Data Protection Regulation | GDPR
UK General Data Protection Regulation | UK GDPR
Framework Convention on Artificial Intelligence | Framework Convention on AI | Convention on Artificial Intelligence
ePrivacy Directive
Copyright Directive
General-Purpose AI Code of Practice | Code of Practice | GPAI Code of Practice
CHIPS and Science Act | CHIPS Act | Chips and Science Act
Inflation Reduction Act
One Big Beautiful Bill Act | One Big Beautiful Bill | Big Beautiful Bill
National Defense Authorization Act | NDAA
Export Control Reform Act
Defense Production Act
Communications Decency Act
Section 230
Digital Millennium Copyright Act | DMCA
Copyright Act
Lanham Act
Sherman Act
Clayton Act
FTC Act | Federal Trade Commission Act
First Amendment
Fourth Amendment
Fourteenth Amendment
Tenth Amendment
Privacy Act
Freedom of Information Act | FOIA
Clean Air Act
Take It Down Act | TAKE IT DOWN Act
NO FAKES Act | No Fakes Act
DEFIANCE Act | Defiance Act
GUARD Act
CHAT Act
GAIN AI Act | Gain AI Act
Chip Security Act
AI LEAD Act
TRAIN Act
CREATE AI Act
Remote Access Security Act
American Artificial Intelligence Leadership and Uniformity Act
SANDBOX Act
Kids Online Safety Act | KOSA
Children's Online Privacy Protection Act | COPPA
App Store Accountability Act
Algorithmic Accountability Act
American Privacy Rights Act
American Data Privacy and Protection Act
Artificial Intelligence Risk Evaluation Act
RAISE Act | Responsible AI Safety and Education Act
Colorado AI Act | Colorado Artificial Intelligence Act
Texas Responsible Artificial Intelligence Governance Act | TRAIGA | Texas Responsible AI Governance Act
SB 53 | Senate Bill 53 | Transparency in Frontier Artificial Intelligence Act | TFAIA | S.B. 53
SB 1047 | Senate Bill 1047 | Safe and Secure Innovation for Frontier Artificial Intelligence Models Act | S.B. 1047
SB 243 | Senate Bill 243
AB 2013 | Assembly Bill 2013
California Consumer Privacy Act | CCPA
Biometric Information Privacy Act | BIPA
ELVIS Act
Utah Artificial Intelligence Policy Act
AI Bill of Rights | Blueprint for an AI Bill of Rights
AI Action Plan | America's AI Action Plan
AI diffusion rule | Framework for Artificial Intelligence Diffusion | AI Diffusion rule | AI Diffusion Rule | AI Diffusion Framework | AI diffusion framework | diffusion rule
Online Safety Act
Data (Use and Access) Act | Data Use and Access Act | Data (Use and Access) Bill
Data Protection Act
Investigatory Powers Act
Equality Act
Human Rights Act
Artificial Intelligence and Data Act | AIDA
Online Harms Act
Bill C-27
Bill C-63
Bill C-2
Consumer Privacy Protection Act
Ineligibility and Suspension Policy
AI Basic Act | Basic Act on Artificial Intelligence | Framework Act on Artificial Intelligence
AI Promotion Act | Act on Promotion of Research and Development and Utilization of AI-Related Technologies
Personal Information Protection Law
Personal Information Protection Act
Cybersecurity Law
Data Security Law
Digital Personal Data Protection Act | DPDP Act
Information Technology Act | IT Act
IT Rules | Information Technology Rules
Strategic Trade Act
Personal Data Protection Act
Capture or Use of Biometric Identifier Act
Privacy Amendment Act
Bletchley Declaration
Hiroshima AI Process | Hiroshima Process
Paris Agreement
Wassenaar Arrangement
Berne Convention
U.S. Constitution | US Constitution
`;
