package no.retning.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** The instance's Ed25519 key, made at first need and kept outside the database, readable by its owner only. */
final class SigningKey {
    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    static SigningKey in(Path folder) throws IOException {
        var secretFile = folder.resolve("journal.key");
        var openFile = folder.resolve("journal.pub");
        try {
            if (!Files.exists(openFile)) {
                Files.createDirectories(folder);
                var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                Files.deleteIfExists(secretFile);
                Files.createFile(
                        secretFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(secretFile, pair.getPrivate().getEncoded());
                // The open half appears whole and last, so that a start cut short is made good by the next.
                var fresh = folder.resolve("journal.pub.new");
                Files.write(fresh, pair.getPublic().getEncoded());
                Files.move(fresh, openFile, StandardCopyOption.ATOMIC_MOVE);
            }
            var keys = KeyFactory.getInstance("Ed25519");
            return new SigningKey(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secretFile))),
                    keys.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(openFile))));
        } catch (GeneralSecurityException e) {
            throw new IOException("The journal's signing key in " + folder + " cannot be read", e);
        }
    }

    byte[] open() {
        return open.getEncoded();
    }

    byte[] sign(byte[] statement) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(statement);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verifies(byte[] open, byte[] statement, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(open)));
            signature.update(statement);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
