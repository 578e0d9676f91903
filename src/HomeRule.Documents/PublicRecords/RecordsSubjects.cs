using HomeRule.Answers.PublicRecords;

namespace HomeRule.Documents.PublicRecords;

/// <summary>
/// Every subject of a records request with the items asked for: documents and totals, never details about a person. Immutable; thread-safe.
/// </summary>
public static class RecordsSubjects
{
    public static IReadOnlyList<RecordsSubjectText> All { get; } =
    [
        new(RecordsSubject.Agreements, "agreements",
            new("287(g) agreements and their paperwork", "Acuerdos 287(g) y sus documentos"),
            new("Whether the office signed an agreement with ICE, what it promises, what it costs and who was trained.", "Si la oficina firmó un acuerdo con ICE, qué promete, cuánto cuesta y a quiénes se capacitó."),
            [
                new("Each agreement between your office and U.S. Immigration and Customs Enforcement (ICE) under 8 U.S.C. § 1357(g), signed, pending or ended since {from}, with its addenda, amendments and extensions.", "Cada acuerdo entre su oficina y el Servicio de Inmigración y Control de Aduanas (ICE) conforme a 8 U.S.C. § 1357(g), firmado, pendiente o terminado desde {from}, con sus anexos, enmiendas y prórrogas."),
                new("Applications, letters of interest and needs assessments for such an agreement since {from}, and ICE’s answers.", "Solicitudes, cartas de interés y evaluaciones de necesidad para un acuerdo así desde {from}, y las respuestas de ICE."),
                new("Votes, resolutions, agenda items and minutes by which it was approved, renewed, refused or ended.", "Votos, resoluciones, puntos del orden del día y actas con que se aprobó, renovó, rechazó o terminó."),
                new("Policies, general orders and training material that carry it out.", "Políticas, órdenes generales y material de capacitación para aplicarlo."),
                new("The number of officers trained and credentialed under it, by year; no names.", "El número de agentes capacitados y acreditados, por año; sin nombres."),
                new("Records of its cost and of money received for it since {from}: budgets, invoices, reimbursements and grants.", "Registros de su costo y del dinero recibido por él desde {from}: presupuestos, facturas, reembolsos y subvenciones."),
                new("Reports, reviews or audits about it, including meetings of a steering committee.", "Informes, revisiones o auditorías sobre él, incluidas las reuniones del comité directivo."),
            ],
            [
                new("Each agreement under 8 U.S.C. § 1357(g) between ICE and a state or local agency in {place}, signed, pending or ended since {from}, with its addenda.", "Cada acuerdo conforme a 8 U.S.C. § 1357(g) entre ICE y una agencia estatal o local en {place}, firmado, pendiente o terminado desde {from}, con sus anexos."),
                new("Applications and needs assessments of those agencies, and the decisions on them.", "Solicitudes y evaluaciones de necesidad de esas agencias, y las decisiones sobre ellas."),
                new("The number of officers of each of those agencies trained and credentialed, by month; no names.", "El número de agentes de cada una de esas agencias capacitados y acreditados, por mes; sin nombres."),
                new("Inspections and reports of the Office of Professional Responsibility about those agreements.", "Inspecciones e informes de la Oficina de Responsabilidad Profesional sobre esos acuerdos."),
            ]),
        new(RecordsSubject.Detainers, "detainers",
            new("Detainer statistics", "Estadísticas de órdenes de retención (detainers)"),
            new("How many detainers came to the jail, what was done with them and by which rule; totals, not people.", "Cuántas órdenes de retención llegaron a la cárcel, qué se hizo con ellas y con qué regla; totales, no personas."),
            [
                new("Totals by month since {from} of immigration detainers (form I-247A) received, with or without a warrant form (I-200 or I-205).", "Totales por mes desde {from} de órdenes de retención migratoria (formulario I-247A) recibidas, con o sin formulario de orden (I-200 o I-205)."),
                new("Totals by month of people held past the time when they would have been released, and for how many hours in all.", "Totales por mes de personas retenidas más allá de su hora de salida, y cuántas horas en total."),
                new("Totals by month of people handed to ICE or another federal immigration agency, by place of transfer (jail, court, elsewhere).", "Totales por mes de personas entregadas a ICE u otra agencia migratoria federal, por lugar de entrega (cárcel, tribunal, otro)."),
                new("Totals by month of notices of release dates sent to ICE, and of interviews by ICE in the jail.", "Totales por mes de avisos de fecha de salida enviados a ICE y de entrevistas de ICE en la cárcel."),
                new("The same totals by the most serious charge or level of offense, where your office keeps them so.", "Los mismos totales por el cargo más grave o nivel de delito, si su oficina los lleva así."),
                new("Policies, orders, forms and instructions to staff about detainers, notices and transfers in force at any time since {from}.", "Políticas, órdenes, formularios e instrucciones al personal sobre retenciones, avisos y entregas vigentes en cualquier momento desde {from}."),
                new("Money received for holding people for federal immigration agencies since {from}, with applications for federal payments (such as SCAAP) without the lists of people.", "Dinero recibido por retener personas para agencias migratorias federales desde {from}, con las solicitudes de pagos federales (como SCAAP) sin las listas de personas."),
            ],
            [
                new("Totals by month since {from} of detainers (form I-247A) sent to jails in {place}, by jail and outcome (honored, declined, lifted).", "Totales por mes desde {from} de órdenes de retención (formulario I-247A) enviadas a cárceles en {place}, por cárcel y resultado (cumplida, rechazada, retirada)."),
                new("Totals by month of arrests made from custody of those jails, by jail.", "Totales por mes de arrestos hechos desde la custodia de esas cárceles, por cárcel."),
                new("Agreements, memoranda and letters with those jails about detainers, notices, access or payment.", "Acuerdos, memorandos y cartas con esas cárceles sobre retenciones, avisos, acceso o pago."),
            ]),
        new(RecordsSubject.PlateReaders, "plate-readers",
            new("Plate-reader sharing audits", "Auditorías de intercambio de lectores de placas"),
            new("Who outside can search the readings of license plates, for what reasons, and how that is checked; no readings.", "Quién de fuera puede consultar las lecturas de placas, por qué motivos y cómo se revisa; sin lecturas."),
            [
                new("Contracts, quotes, invoices and renewals for automated license plate readers since {from}, with the vendor’s terms on sharing.", "Contratos, cotizaciones, facturas y renovaciones de lectores automáticos de placas desde {from}, con las condiciones del proveedor sobre intercambio."),
                new("Policies on their use, on how long readings are kept and on sharing with other agencies, in force at any time since {from}.", "Políticas sobre su uso, el tiempo de guarda y el intercambio con otras agencias, vigentes en cualquier momento desde {from}."),
                new("The list of agencies and networks with which readings are or were shared since {from}, with the dates and the settings for national or statewide look-up.", "La lista de agencias y redes con que se comparten o compartieron lecturas desde {from}, con fechas y ajustes de consulta nacional o estatal."),
                new("The audit log of searches by outside agencies since {from}: date, agency, stated reason and case type. Please take out plates, names of officers and case numbers.", "El registro de auditoría de consultas de agencias externas desde {from}: fecha, agencia, motivo indicado y tipo de caso. Quiten placas, nombres de agentes y números de caso."),
                new("Totals by month of searches whose stated reason holds “immigration”, “ICE”, “CBP”, “ERO”, “HSI” or “deport”.", "Totales por mes de consultas cuyo motivo contiene «immigration», «ICE», «CBP», «ERO», «HSI» o «deport»."),
                new("Audits, reviews and reports on the use of the system, and records of misuse found, without names.", "Auditorías, revisiones e informes sobre el uso del sistema, y de mal uso hallado, sin nombres."),
                new("The number of cameras and a list of where fixed cameras stand, as far as it is open.", "El número de cámaras y una lista de dónde están las fijas, en lo que sea público."),
            ],
            [
                new("Agreements, orders and invoices by which your agency gets license plate readings of agencies or vendors in {place} since {from}.", "Acuerdos, órdenes y facturas con que su agencia obtiene lecturas de placas de agencias o proveedores en {place} desde {from}."),
                new("Totals by month of searches of such readings by your agency, by source and stated reason.", "Totales por mes de consultas de esas lecturas por su agencia, por fuente y motivo indicado."),
                new("Privacy assessments, policies and audits of that use.", "Evaluaciones de privacidad, políticas y auditorías de ese uso."),
            ]),
        new(RecordsSubject.Contracts, "contracts",
            new("Detention contracts and invoices", "Contratos y facturas de detención"),
            new("Whether beds are rented for immigration detention, at what price, and what inspections found.", "Si se alquilan camas para detención migratoria, a qué precio y qué hallaron las inspecciones."),
            [
                new("Each contract or agreement, in force at any time since {from}, for holding people for ICE, CBP or the U.S. Marshals Service, with changes of rate and riders (intergovernmental service agreements, subcontracts, leases).", "Cada contrato o acuerdo, vigente en cualquier momento desde {from}, para alojar personas por cuenta de ICE, CBP o el Servicio de Alguaciles, con cambios de tarifa y anexos (acuerdos intergubernamentales, subcontratos, arrendamientos)."),
                new("Invoices and payments under them since {from}, by month, with the number of beds or days billed.", "Facturas y pagos desde {from}, por mes, con el número de camas o días cobrados."),
                new("Votes, resolutions, agenda items and minutes about them.", "Votos, resoluciones, puntos del orden del día y actas sobre ellos."),
                new("Proposals, offers and letters of interest since {from} for new or larger immigration detention space, by public bodies or private companies.", "Propuestas, ofertas y cartas de interés desde {from} para espacio de detención migratoria nuevo o ampliado, de entes públicos o empresas."),
                new("Inspection reports, corrective plans and notices of breach since {from}.", "Informes de inspección, planes de corrección y avisos de incumplimiento desde {from}."),
                new("The clauses or letters that say how the contract ends and with what notice.", "Las cláusulas o cartas que dicen cómo termina el contrato y con qué aviso."),
            ],
            [
                new("Each agreement since {from} for detention space in {place}, with rates, modifications and task orders.", "Cada acuerdo desde {from} para espacio de detención en {place}, con tarifas, modificaciones y órdenes."),
                new("Payments under them by month.", "Pagos por mes."),
                new("Inspection reports, waivers and corrective plans of those places.", "Informes de inspección, dispensas y planes de corrección de esos lugares."),
            ]),
        new(RecordsSubject.Communications, "communications",
            new("Messages with ICE and CBP", "Mensajes con ICE y CBP"),
            new("What the office and federal immigration agencies wrote to one another in a short time; narrow, so that it can be answered.", "Lo que la oficina y las agencias migratorias federales se escribieron en poco tiempo; acotado, para que se pueda responder."),
            [
                new("E-mails since {since} between the head of your office, the next in command, the jail commander where there is one and the public information officer on one side, and addresses that end in @ice.dhs.gov, @cbp.dhs.gov or @hq.dhs.gov on the other.", "Correos electrónicos desde {since} entre el titular de su oficina, su segundo, quien dirige la cárcel si la hay y la oficina de prensa, de un lado, y direcciones que terminen en @ice.dhs.gov, @cbp.dhs.gov o @hq.dhs.gov, del otro."),
                new("Of these, only messages that hold one of these words: “287(g)”, “detainer”, “agreement”, “joint operation”, “task force”, “Flock”, “plate reader”, “1373”.", "De estos, solo los que contengan alguna de estas palabras: «287(g)», «detainer», «agreement», «joint operation», «task force», «Flock», «plate reader», «1373»."),
                new("Letters and memoranda since {since} between your office and those agencies on the same matters.", "Cartas y memorandos desde {since} entre su oficina y esas agencias sobre lo mismo."),
                new("Calendar entries of the head of your office since {since} for meetings with those agencies: date, place, who took part by agency.", "Entradas del calendario del titular desde {since} de reuniones con esas agencias: fecha, lugar y participantes por agencia."),
                new("Please leave out messages about one person’s case.", "Por favor, omitan mensajes sobre el caso de una persona."),
            ],
            [
                new("E-mails since {since} between the field office director for the area of {place} and the heads of local and state agencies there.", "Correos electrónicos desde {since} entre la dirección de la oficina regional para la zona de {place} y los titulares de agencias locales y estatales."),
                new("Of these, only messages that hold “287(g)”, “detainer”, “agreement”, “task force” or “joint operation”, and none about one person’s case.", "De estos, solo los que contengan «287(g)», «detainer», «agreement», «task force» o «joint operation», y ninguno sobre el caso de una persona."),
            ]),
        new(RecordsSubject.JointOperations, "joint-operations",
            new("Task forces, joint operations and camera rules", "Grupos operativos, operaciones conjuntas y reglas de cámaras"),
            new("Which task forces local officers serve in, when they worked beside federal immigration officers, and the rules for cameras then; documents and totals, no video.", "En qué grupos operativos sirven agentes locales, cuándo trabajaron junto a agentes migratorios federales y las reglas de cámaras en esos casos; documentos y totales, sin video."),
            [
                new("Each agreement or memorandum, in force at any time since {from}, for a task force with Homeland Security Investigations, ICE, CBP or the U.S. Marshals Service, or for lending officers to them.", "Cada acuerdo o memorando, vigente en cualquier momento desde {from}, para un grupo operativo con Homeland Security Investigations, ICE, CBP o el Servicio de Alguaciles, o para prestarles agentes."),
                new("Totals by month since {from} of operations in which your officers worked beside ICE or CBP: date, area by city or county, number of your officers, hours and stated purpose.", "Totales por mes desde {from} de operaciones en que sus agentes trabajaron junto a ICE o CBP: fecha, zona por ciudad o condado, número de sus agentes, horas y fin indicado."),
                new("Deployment, after-action and mutual-aid reports of those operations, with personal details taken out.", "Informes de despliegue, de cierre y de ayuda mutua de esas operaciones, sin datos personales."),
                new("Policies on helping federal immigration officers, on plain clothes, face coverings and visible identification, and on body-worn cameras in joint operations.", "Políticas sobre ayudar a agentes migratorios federales, ropa de civil, rostro cubierto e identificación visible, y sobre cámaras corporales en operaciones conjuntas."),
                new("Overtime and reimbursements for them since {from}, by month.", "Horas extra y reembolsos por ellas desde {from}, por mes."),
            ],
            [
                new("Each task-force or joint-operation agreement since {from} between your agency and state or local agencies in {place}.", "Cada acuerdo de grupo operativo u operación conjunta desde {from} entre su agencia y agencias estatales o locales en {place}."),
                new("Reimbursements to those agencies since {from}, by agency and month.", "Reembolsos a esas agencias desde {from}, por agencia y mes."),
                new("Policies on body-worn cameras, identification and face coverings in joint operations.", "Políticas sobre cámaras corporales, identificación y rostro cubierto en operaciones conjuntas."),
            ]),
    ];

    public static RecordsSubjectText Of(RecordsSubject subject) => All.First(s => s.Subject == subject);

    public static RecordsSubjectText? Named(string id) => All.FirstOrDefault(s => s.Id == id);
}
