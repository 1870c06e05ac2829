package org.cohorte.releases.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.foundation.files.Checksum;
import org.cohorte.releases.DamagedEdition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.EditionSignature;
import org.cohorte.releases.editions.Verification.Statement;

/** Whether an edition's folder is what was signed: the signature, whose it is, and every file against its checksum. */
final class SealCheck {

    private final EditionFiles files;
    private final String trustedKey;

    /** @param trustedKey the id of the key that should have signed it */
    SealCheck(EditionFiles files, String trustedKey) {
        this.files = files;
        this.trustedKey = trustedKey;
    }

    Statement signature() throws IOException {
        if (files.find(EditionFiles.SIGNATURE).isEmpty()) {
            return Statement.differs("signature.missing");
        }
        EditionSignature signature;
        try {
            signature = EditionJson.read(files.path(EditionFiles.SIGNATURE), EditionSignature.class);
        } catch (DamagedEdition damaged) {
            return Statement.differs("signature.unreadable");
        }
        if (!signature.isOf(Files.readAllBytes(files.path(EditionFiles.MANIFEST)))) {
            return Statement.differs("signature.wrong");
        }
        return signature.keyId().equals(trustedKey) ? Statement.agrees("signature.right", trustedKey)
                : Statement.differs("signature.otherKey", signature.keyId(), trustedKey);
    }

    /** One statement a file, and one for what the manifest does not name. */
    List<Statement> checksums(EditionManifest manifest) throws IOException {
        List<Statement> statements = new ArrayList<>();
        for (EditionManifest.File told : manifest.files()) {
            Path file = files.path(told.name());
            if (!Files.isRegularFile(file)) {
                statements.add(Statement.differs("file.missing", told.name()));
            } else {
                boolean same = Files.size(file) == told.bytes() && Checksum.of(file).equals(told.sha256());
                statements.add(same ? Statement.agrees("file.same", told.name()) : Statement.differs("file.changed", told.name()));
            }
        }
        Set<String> named = manifest.files().stream().map(EditionManifest.File::name).collect(Collectors.toSet());
        named.addAll(List.of(EditionFiles.MANIFEST, EditionFiles.SIGNATURE));
        try (Stream<Path> inside = Files.list(files.folder())) {
            inside.map(path -> path.getFileName().toString()).filter(name -> !named.contains(name)).sorted().forEach(name -> statements.add(Statement.differs("file.foreign", name)));
        }
        return statements;
    }
}
