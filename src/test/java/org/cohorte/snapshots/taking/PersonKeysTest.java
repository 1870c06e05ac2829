package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class PersonKeysTest {

    @Property
    void areTheFirstEightBytesOfThePlatformsHmac(@ForAll @Size(32) byte[] secret, @ForAll long personId) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        byte[] expected = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(personId).array());
        assertThat(new PersonKeys(secret).keyOf(personId)).isEqualTo(ByteBuffer.wrap(expected).getLong());
    }
}
