package org.withoutfear.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, , , , true",
        "cross-site, https://city.example, , , false",
        "none, , , , false",
        ", https://city.example, , , true",
        ", https://elsewhere.example, https://city.example/here, , false",
        ", null, , , false",
        ", , https://city.example/here?with=this, , true",
        ", , https://elsewhere.example/city.example, , false",
        ", , , without-fear, true",
        ", , , , false"
    })
    void onlyOurOwnPagesSend(String site, String origin, String referer, String ours, boolean taken) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Host", "city.example");
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);
        headers.put("Referer", referer);
        headers.put("X-Requested-With", ours);
        assertEquals(taken, SameOrigin.ours(headers::get));
    }
}
