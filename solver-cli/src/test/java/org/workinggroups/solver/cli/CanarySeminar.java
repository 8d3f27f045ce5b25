package org.workinggroups.solver.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Eight invented people who have told what nobody else may know. Every sensitive cell holds a word that stands nowhere
 * else, so that it can be looked for in whatever is written.
 */
record CanarySeminar(Path path) {

    /** What stands in sensitive cells: needs, a faith that is balanced, a diet by its name, addresses as stated. */
    static final List<String> SENSITIVE = List.of("kestrel-need", "merlin-need", "osprey-faith", "harrier-faith",
            "plover-diet", "curlew-diet", "@canary.example");

    /** What only the organisers may know. */
    static final List<String> INTERNAL = List.of("Oda Canary", "Bo Canary", "Canary Institute", "Canary Ministry");

    static CanarySeminar in(Path folder) {
        Tree.write(folder.resolve("seminar.yaml"), """
                seminar: A seminar of canaries
                partners: any
                groups:
                  - {id: WG1, topic: Defenders, room: Blue, provides: [kestrel-need]}
                  - {id: WG2, topic: Civic space, room: Green, provides: [kestrel-need, merlin-need]}
                privacy: {sensitive: [faith, email]}
                policy:
                  balance: {gender: 1, faith: 2, institution: 1}
                  isolation: {faith: 2}
                  quota: [{attribute: faith, value: osprey-faith, min: 1, level: hard}]
                """);
        Tree.write(folder.resolve("registrations.csv"), """
                id,name,email,gender,partner,institution,role,preferences,needs,faith,Dietary requirements
                canary1,Oda Canary,mail1@canary.example,F,Norway,Canary Institute,moderator,WG1, kestrel-need ,osprey-faith,plover-diet
                canary2,Bo Canary,mail2@canary.example,M,Norway,Canary Institute,rapporteur,WG1,,osprey-faith,
                canary3,Cy Canary,mail3@canary.example,M,Norway,Canary Ministry,moderator,WG1,,harrier-faith,curlew-diet
                canary4,Di Canary,mail4@canary.example,F,Sweden,Canary Ministry,rapporteur,WG2,,osprey-faith,
                canary5,Ed Canary,mail5@canary.example,M,Sweden,Canary Ministry,,WG2,, harrier-faith,
                canary6,Fi Canary,mail6@canary.example,F,Sweden,Canary Institute,,WG2,,harrier-faith,
                canary7,Gil Canary,mail7@canary.example,M,Sweden,Canary Institute,,WG1,,osprey-faith,
                canary8,Hal Canary,mail8@canary.example,M,Norway,Canary Institute,,,,harrier-faith,
                """);
        Tree.write(folder.resolve("needs.csv"), """
                id,needs
                canary6,merlin-need
                """);
        Tree.write(folder.resolve("relations.csv"), """
                kind,participants,weight,level
                keep-apart,canary2;canary7,,
                affinity,canary5;canary8,5,soft
                """);
        return new CanarySeminar(folder);
    }
}
